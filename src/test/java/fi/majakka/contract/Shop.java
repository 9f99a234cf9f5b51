package fi.majakka.contract;

import static fi.majakka.Cast.AINO;
import static fi.majakka.Cast.RISTO;
import static fi.majakka.Cast.SANNA;

import fi.majakka.DemoChannel;
import fi.majakka.coverage.Office;
import fi.majakka.delegation.Emergencies;
import fi.majakka.delegation.Roles;
import fi.majakka.network.demo.DemoNetwork;
import fi.majakka.shared.ChannelId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** A channel with a comment and a reply in it, and what else has an id: something at the end of every path. */
record Shop(ChannelId channel, Map<String, String> ids) {
    static Shop open(DemoNetwork network) {
        var channel = DemoChannel.connectEmpty();
        var text = "Onko gluteenitonta? " + UUID.randomUUID();
        network.visitorWrites(channel, "Riikka", text, null);
        var comment = DemoChannel.fetched(channel, text);
        String reply = AINO.asksOnce()
                .body(Map.of("text", "Kyllä on.", "seenVersion", 0, "draft", true))
                .post("/api/v1/comments/" + comment + "/replies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var ids = new LinkedHashMap<String, String>();
        ids.put("/channels/", channel.toString());
        ids.put("/replies/", reply);
        ids.put("/members/", AINO.id());
        ids.put("/comments/", comment);
        ids.put("/delegations/", Roles.given(SANNA, "observer", channel.toString()));
        ids.put("/absences/", absence());
        var desk = Office.desk(channel.toString());
        ids.put("/desks/", desk);
        ids.put("/asks/", Office.ask(desk, AINO));
        // far away: other tests send the owner on holiday now
        ids.put("/rotas/", Office.rota(desk, Map.of("from", "2098-12-29"), RISTO));
        ids.put("/overrides/", Office.override(desk, RISTO));
        ids.put("/plans/", Office.plan(desk, RISTO));
        ids.put("/swaps/", Office.swap(desk));
        ids.put("/plans/proposals/", Office.proposal(desk));
        ids.put("/notices/", SANNA.asks().get("/api/v1/notices").path("items[0].id"));
        var feed = RISTO.asks().body("{}").post("/api/v1/calendar-feeds").then().statusCode(201);
        ids.put("/calendar-feeds/", feed.extract().path("id"));
        String address = feed.extract().path("address");
        ids.put("/calendars/", address.replaceAll(".*/|\\.ics$", ""));
        ids.put("/break-glass/", Emergencies.over());
        return new Shop(channel, Map.copyOf(ids));
    }

    private static String absence() {
        var far = Map.of("from", "2099-01-01T00:00:00Z", "until", "2099-01-02T00:00:00Z", "kind", "other");
        return SANNA.asks()
                .body(far)
                .post("/api/v1/absences")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    String comment() {
        return ids.get("/comments/");
    }

    String reply() {
        return ids.get("/replies/");
    }

    /** The operation's own path, with something at its end. */
    String path(Api.Operation op) {
        return op.at(name -> idFor(op.path(), name));
    }

    /** The id that belongs into this path under this name. */
    String idFor(String path, String name) {
        if (name.equals("memberId")) return ids.get("/members/");
        if (name.equals("channelId")) return channel.toString();
        return ids.entrySet().stream()
                .filter(kind -> path.contains("/api/v1" + kind.getKey()))
                .max(Comparator.comparingInt(kind -> kind.getKey().length()))
                .map(Map.Entry::getValue)
                .orElseThrow(() -> new AssertionError("Say which id belongs into " + path));
    }

    void close() {
        RISTO.asks()
                .delete("/api/v1/calendar-feeds/" + ids.get("/calendar-feeds/"))
                .then()
                .statusCode(204);
        RISTO.asks().delete("/api/v1/channels/" + channel).then().statusCode(204);
    }
}
