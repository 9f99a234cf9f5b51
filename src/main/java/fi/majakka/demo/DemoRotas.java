package fi.majakka.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who is on duty in the demo, and who is away. */
record DemoRotas(DemoCaller owner, Map<String, String> members, LocalDate today) {
    private static final List<String> WEEKDAYS = List.of("monday", "tuesday", "wednesday", "thursday", "friday");

    /** The week in which too many are away at the same time. */
    private static final int BUSY_WEEK = 4;

    private static final LocalTime AFTERNOON = LocalTime.of(13, 0);

    void make(String everyday, String recipes) {
        rota(everyday, "Aamu", "day", WEEKDAYS, "08:00", "13:00", "anski", "jonas", "katariina");
        rota(everyday, "Päivä", "week", WEEKDAYS, "10:00", "18:00", "aino");
        rota(everyday, "Iltapäivä", "week", WEEKDAYS, "13:00", "18:00", "jonas", "anski");
        rota(everyday, "Lauantai", "week", List.of("saturday"), "09:00", "15:00", "noora", "anski", "aino");
        rota(recipes, "Reseptit", "day", WEEKDAYS, "10:00", "15:00", "aino", "jonas", "sanna");
        comesIn(everyday);
        areAway();
    }

    private void rota(
            String desk, String name, String unit, List<String> days, String from, String until, String... who) {
        owner.post(
                "/rotas",
                Map.of(
                        "deskId", desk,
                        "name", name,
                        "from", monday(0).toString(),
                        "turn", Map.of("unit", unit),
                        "members", DemoCoverage.ids(members, who),
                        "shifts", List.of(Map.of("name", name, "days", days, "from", from, "until", until)),
                        "confirmation", DemoCoverage.CONFIRMATION));
    }

    private void comesIn(String desk) {
        var tuesday = monday(1).plusDays(1);
        owner.post(
                "/overrides",
                Map.of(
                        "deskId",
                        desk,
                        "memberId",
                        members.get("sanna"),
                        "insteadOfId",
                        members.get("aino"),
                        "from",
                        tuesday + "T10:00",
                        "until",
                        tuesday + "T14:00",
                        "reason",
                        "Tuotekuvaukset"));
    }

    /** Each of these would do no harm alone; on the Wednesday of the busy week they leave nobody in the afternoon. */
    private void areAway() {
        var week = monday(BUSY_WEEK);
        var wednesday = week.plusDays(2);
        away("anski", "holiday", monday(2), monday(2).plusDays(2), "jonas");
        away("aino", "holiday", week, week.plusDays(4), "katariina");
        away("jonas", "other", wednesday, wednesday, "anski");
        awayFrom("anski", wednesday, AFTERNOON);
        away("katariina", "other", wednesday, wednesday);
        away("jonas", "holiday", monday(6), monday(6).plusDays(4), "sanna");
    }

    private void away(String who, String kind, LocalDate first, LocalDate last, String... substitutes) {
        owner.post(
                "/absences",
                new HashMap<>(Map.of(
                        "memberId", members.get(who),
                        "kind", kind,
                        "firstDay", first.toString(),
                        "lastDay", last.toString(),
                        "substitutes", DemoCoverage.ids(members, substitutes),
                        "confirmation", DemoCoverage.CONFIRMATION)));
    }

    private void awayFrom(String who, LocalDate day, LocalTime from) {
        owner.post(
                "/absences",
                Map.of(
                        "memberId", members.get(who),
                        "kind", "other",
                        "from", instant(day, from),
                        "until", instant(day.plusDays(1), LocalTime.MIDNIGHT),
                        "confirmation", DemoCoverage.CONFIRMATION));
    }

    private static String instant(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(DemoDesks.ZONE).toInstant().toString();
    }

    /** @param weeks from the present one */
    private LocalDate monday(int weeks) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(weeks);
    }
}
