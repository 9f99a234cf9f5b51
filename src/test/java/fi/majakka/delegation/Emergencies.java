package fi.majakka.delegation;

import static fi.majakka.Cast.NOORA;

import fi.majakka.Cast;
import java.util.Map;

/** Emergency ownerships that a story begins with. */
public final class Emergencies {
    private static final String BREAK_GLASS = "/api/v1/break-glass/";

    private Emergencies() {}

    /** One that was asked for and ended before anybody confirmed it. @return its id */
    public static String over() {
        var id = asked(NOORA, true);
        NOORA.asks().put(BREAK_GLASS + id + "/end").then().statusCode(200);
        return id;
    }

    public static String asked(Cast who, boolean drill) {
        return who.asks()
                .body(Map.of("reason", "Risto ei vastaa, takaisinveto alkaa", "drill", drill))
                .post(BREAK_GLASS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
