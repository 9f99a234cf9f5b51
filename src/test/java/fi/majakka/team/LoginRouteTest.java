package fi.majakka.team;

import static fi.majakka.Cast.AINO;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** T31: after logging in people are back on this site, at an address of it or at its front page. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LoginRouteTest {
    @Test
    void whoever_came_from_a_page_is_back_there() {
        for (var path : List.of("/", "/queue", "/queue?state=new&label=a%2Fb", "/comments/1#reply", "/comments/1"))
            assertEquals(path, ledTo(encoded(path)), path);
    }

    @Test
    void nobody_is_led_to_another_site() {
        var led = new ArrayList<String>();
        for (var place : elsewhere()) if (!ledTo(place).equals("/")) led.add(place + " leads to " + ledTo(place));
        assertEquals(List.of(), led);
    }

    /** As they stand in the query. */
    private static List<String> elsewhere() {
        var all = new ArrayList<>(List.of(
                "//evil.example",
                "///evil.example",
                "/%5Cevil.example",
                "%5C%5Cevil.example",
                "%5C/evil.example",
                "%2f%2fevil.example",
                "%2F%2Fevil.example",
                "%2f%5cevil.example",
                "/%2fevil.example",
                "https://evil.example",
                "https:evil.example",
                "http:///evil.example",
                "//evil.example%5C@localhost",
                "javascript:alert(1)",
                "JaVaScript:alert(1)",
                "data:text/html,x",
                "evil.example",
                "",
                "%20//evil.example",
                "@evil.example",
                ".evil.example",
                "/queue%5C..%5C%5Cevil.example",
                "/queue%20x"));
        for (var control : List.of("00", "09", "0a", "0d", "0d%0a", "0b", "0c", "1f", "7f")) {
            all.add("/%" + control + "/evil.example");
            all.add("%" + control + "//evil.example");
            all.add("/queue%" + control + "Set-Cookie:x=y");
        }
        all.add("/" + "x".repeat(3000));
        return all;
    }

    private static String ledTo(String returnTo) {
        return AINO.asks()
                .urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .get("/login?returnTo=" + returnTo)
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
    }

    private static String encoded(String path) {
        return java.net.URLEncoder.encode(path, java.nio.charset.StandardCharsets.UTF_8);
    }
}
