package fi.majakka.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The desks of the bakery, with the hours that it wants to promise. */
record DemoDesks(DemoCaller owner, Map<String, String> members, LocalDate today) {
    static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

    private static final Map<String, List<String>> DAYS = Map.of(
            "mon-fri", List.of("monday", "tuesday", "wednesday", "thursday", "friday"), "sat", List.of("saturday"));

    /** @return the id of the desk that the company calls so */
    String make(String key) {
        var desk = find(company().get("desks"), key);
        var body = new HashMap<String, Object>();
        body.put("name", desk.get("name").asText().replaceFirst(" \\(.*", ""));
        body.put("channels", channels(desk.get("channels")));
        body.put("zone", desk.get("zone").asText());
        body.put("serviceHours", hours(desk.get("serviceHours")));
        body.put("seasons", seasons(desk.path("season")));
        body.put("exceptions", exceptions());
        body.put("holidays", Map.of("country", "FI", "publicHolidays", "closed", "eves", "closed"));
        body.put("lastResortId", members.get("risto"));
        body.put("confirmation", DemoCoverage.CONFIRMATION);
        return owner.post("/desks", body);
    }

    private static JsonNode company() {
        try (var in = DemoDesks.class.getResourceAsStream("/demo/company.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode find(JsonNode all, String id) {
        return StreamSupport.stream(all.spliterator(), false)
                .filter(one -> one.get("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Channels are known by their address, which tells which network a demo channel plays. */
    private List<String> channels(JsonNode keys) {
        var connected = owner.get("/channels?limit=100").get("items");
        var ids = new ArrayList<String>();
        for (var key : keys)
            for (var channel : connected)
                if (channel.path("url").asText().startsWith("https://" + key.asText() + "."))
                    ids.add(channel.get("id").asText());
        return ids;
    }

    private static List<Map<String, Object>> hours(JsonNode given) {
        var hours = new ArrayList<Map<String, Object>>();
        given.properties().forEach(day -> {
            for (var span : day.getValue()) {
                var ends = span.asText().split("-");
                hours.add(Map.of("days", DAYS.get(day.getKey()), "from", ends[0], "until", ends[1]));
            }
        });
        return hours;
    }

    /** This year's and the next one's: Christmas comes again. */
    private List<Map<String, Object>> seasons(JsonNode given) {
        var seasons = new ArrayList<Map<String, Object>>();
        for (var season : given)
            for (int year = today.getYear(); year <= today.getYear() + 1; year++)
                seasons.add(Map.of(
                        "name",
                        "joulukausi",
                        "from",
                        year + "-" + season.get("from").asText(),
                        "until",
                        year + "-" + season.get("until").asText(),
                        "serviceHours",
                        hours(season.get("hours"))));
        return seasons;
    }

    /** Half a day on New Year's Eve. */
    private List<Map<String, Object>> exceptions() {
        var half = List.of(Map.of("from", "09:00", "until", "12:00"));
        return List.of(
                Map.of("date", today.getYear() + "-12-31", "name", "uudenvuodenaatto", "hours", half),
                Map.of("date", today.getYear() + 1 + "-12-31", "name", "uudenvuodenaatto", "hours", half));
    }
}
