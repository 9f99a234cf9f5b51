package fi.majakka.coverage;

import static fi.majakka.Cast.RISTO;

import fi.majakka.Cast;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rules of coverage that a story begins with, made by the owner. */
public final class Office {
    private static final List<String> WEEKDAYS = List.of("monday", "tuesday", "wednesday", "thursday", "friday");

    private Office() {}

    /** Weekdays from 9 to 16 in Helsinki. @return the desk's id */
    public static String desk(String channel) {
        return desk(Map.of("channels", List.of(channel)));
    }

    /** The same with what a story needs to be different. */
    public static String desk(Map<String, Object> different) {
        var body = new HashMap<String, Object>(Map.of(
                "name",
                "Arki",
                "zone",
                "Europe/Helsinki",
                "serviceHours",
                List.of(Map.of("days", WEEKDAYS, "from", "09:00", "until", "16:00"))));
        body.putAll(different);
        return made("desks", body);
    }

    /** Weekdays from 9 to 16 from the beginning of 2026. @return the rota's id */
    public static String rota(String desk, Cast... members) {
        return rota(desk, Map.of(), members);
    }

    public static String rota(String desk, Map<String, Object> different, Cast... members) {
        var body = new HashMap<String, Object>(Map.of(
                "deskId",
                desk,
                "name",
                "Päivät",
                "from",
                "2026-01-05",
                "members",
                ids(members),
                "shifts",
                List.of(Map.of("days", WEEKDAYS, "from", "09:00", "until", "16:00"))));
        body.putAll(different);
        return made("rotas", body);
    }

    /** @return the override's id */
    public static String override(String desk, Cast member) {
        return made(
                "overrides",
                Map.of(
                        "deskId",
                        desk,
                        "memberId",
                        member.id(),
                        "from",
                        "2099-01-05T09:00",
                        "until",
                        "2099-01-05T12:00"));
    }

    /** @return the plan's id */
    public static String plan(String desk, Cast member) {
        var shift = Map.of("memberId", member.id(), "from", "2099-02-02T09:00", "until", "2099-02-02T12:00");
        return made(
                "plans",
                Map.of(
                        "name",
                        "Kevät",
                        "desks",
                        List.of(desk),
                        "from",
                        "2099-02-02",
                        "until",
                        "2099-02-08",
                        "shifts",
                        List.of(shift)));
    }

    /** Of the owner, who is on duty at the desk on a day far away. @return the swap's id */
    public static String swap(String desk) {
        return made("swaps", Map.of("deskId", desk, "from", "2099-01-05T09:00", "until", "2099-01-05T12:00"));
    }

    /** To take a Tuesday far away that nobody has. @return the ask's id */
    public static String ask(String desk, Cast... members) {
        return made(
                "asks",
                Map.of(
                        "deskId",
                        desk,
                        "memberIds",
                        ids(members),
                        "from",
                        "2099-01-06T09:00",
                        "until",
                        "2099-01-06T16:00",
                        "answerBy",
                        "2099-01-05T00:00:00Z"));
    }

    /** Of one week. @return the proposal's id */
    public static String proposal(String desk) {
        return RISTO.asks()
                .body(Map.of("desks", List.of(desk), "from", "2099-02-02", "until", "2099-02-08", "seconds", 1))
                .post("/api/v1/plans/proposals")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    public static List<String> ids(Cast... members) {
        return java.util.Arrays.stream(members).map(Cast::id).toList();
    }

    public static String made(String kind, Map<String, Object> body) {
        return RISTO.asks()
                .body(body)
                .post("/api/v1/" + kind)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
