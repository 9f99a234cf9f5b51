package fi.majakka.coverage;

import static fi.majakka.Cast.ANSKI;

import java.util.List;
import java.util.Map;

/** One of each kind of rule, as it is sent to make it. */
final class Rule {
    private Rule() {}

    static Map<String, Object> of(String kind, String desk, String channel) {
        var anski = DeskStory.id(ANSKI);
        var hours = List.of(DeskStory.hours(DeskStory.WEEKDAYS, "09:00-16:00"));
        return switch (kind) {
            case "desks" ->
                Map.of("name", "Arki", "channels", List.of(channel), "zone", "Europe/Helsinki", "serviceHours", hours);
            case "rotas" ->
                Map.of(
                        "deskId",
                        desk,
                        "name",
                        "Päivät",
                        "from",
                        "2026-01-05",
                        "members",
                        List.of(anski),
                        "shifts",
                        hours);
            case "overrides" ->
                Map.of("deskId", desk, "memberId", anski, "from", "2027-07-05T09:00", "until", "2027-07-05T12:00");
            case "plans" ->
                Map.of(
                        "name",
                        "Heinäkuu",
                        "desks",
                        List.of(desk),
                        "from",
                        "2027-07-05",
                        "until",
                        "2027-07-11",
                        "shifts",
                        List.of(Map.of("memberId", anski, "from", "2027-07-05T09:00", "until", "2027-07-05T16:00")));
            case "absences" ->
                Map.of("memberId", anski, "kind", "other", "firstDay", "2099-07-05", "lastDay", "2099-07-11");
            default -> throw new IllegalArgumentException(kind);
        };
    }
}
