package fi.majakka.network.wordpress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.majakka.network.Failure.Kind;
import fi.majakka.network.Http.Answer;
import fi.majakka.network.IncomingComment;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the API is, and what stands between it and us. */
class WordPressSiteTest extends FakeSiteStory {
    @ParameterizedTest
    @ValueSource(
            strings = {"", "/", "/hello/", "/wp-admin/index.php", "/wp-login.php?redirect_to=x", "/?p=12", "/wp-json/"})
    void any_address_of_the_site_leads_to_it(String path) {
        for (boolean pretty : List.of(true, false)) {
            site.pretty = pretty;
            var reading = connector.probe(WordPressWorld.access(site.url() + path, "staff", FakeWordPress.PASSWORD));
            assertEquals("Kalastajan blogi & co", reading.name());
            connector = WordPressWorld.connector(() -> now, Map.of());
        }
    }

    @Test
    void a_site_that_hides_its_link_header_is_found_by_asking() {
        site.linkHeader = false;
        assertEquals(site.url(), connector.probe(access()).url());
        site.pretty = false;
        connector = WordPressWorld.connector(() -> now, Map.of());
        assertEquals(site.url(), connector.probe(access()).url());
    }

    @Test
    void a_probe_counts_what_is_there_and_says_when_the_newest_came() {
        visitor("Onko auki?", now.minusSeconds(60));
        visitor("Entä nyt?").status = "hold";
        var reading = connector.probe(access());
        assertEquals(2, reading.found());
        assertEquals(now, reading.newest());
        assertEquals(WordPressConnector.ALL, reading.can());
    }

    @Test
    void the_password_is_shown_to_the_api_alone() {
        connector.probe(access());
        assertTrue(site.requests.stream().anyMatch(r -> r.endsWith("as staff")));
        assertTrue(
                site.requests.stream().allMatch(r -> r.contains("/wp-json/") == r.endsWith("as staff")),
                site.requests.toString());
    }

    @Test
    void new_permalinks_are_noticed_and_followed() {
        visitor("Onko auki?");
        poll();
        site.pretty = false;
        var next = visitor("Entä nyt?");
        assertEquals(List.of(id(next)), ids(poll()));
    }

    @Test
    void a_challenge_page_for_a_while_is_no_reason_to_stop() {
        poll();
        site.answerToAll = "200 <html>checking your browser";
        site.linkHeader = false;
        fails(Kind.TRANSIENT, this::poll);
        site.answerToAll = null;
        assertEquals(0, poll().size());
    }

    @Test
    void what_is_no_wordpress_is_told_when_it_is_connected() {
        site.linkHeader = false;
        site.answerToAll = "200 <html>a shop";
        assertEquals(
                "no-wordpress",
                fails(Kind.AUTH, () -> connector.probe(access())).code());
        var nonsense = WordPressWorld.access("meidän blogi", "staff", "x");
        assertEquals(
                "bad-address", fails(Kind.AUTH, () -> connector.probe(nonsense)).code());
    }

    @Test
    void a_dropped_authorization_header_never_looks_like_a_quiet_day() {
        var known = new IncomingComment.Known(id(visitor("Onko auki?")), "12");
        poll();
        site.dropsAuthorization = true;
        fails(Kind.AUTH, this::poll);
        fails(Kind.AUTH, () -> connector.reread(access(), List.of(known)));
        assertTrue(
                fails(Kind.AUTH, () -> connector.probe(access())).getMessage().contains("Authorization header"));
        site.offersPasswords = false;
        assertEquals(
                "no-application-passwords",
                fails(Kind.AUTH, () -> connector.probe(access())).code());
    }

    @Test
    void a_wrong_password_and_a_user_without_the_right_are_told_apart() {
        var wrong = WordPressWorld.access(site.url(), "staff", "wrong");
        var failure = fails(Kind.AUTH, () -> connector.probe(wrong));
        assertFalse(failure.getMessage().contains("wrong\""));
        site.role = "author";
        assertTrue(fails(Kind.PERMISSION, () -> connector.probe(access()))
                .getMessage()
                .contains("editor"));
        fails(Kind.PERMISSION, this::poll);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "403|<html>Blocked|THROTTLED",
                "401|<html>Staging|AUTH",
                "429|<html>Slow|THROTTLED",
                "503|<html>Maintenance|TRANSIENT",
                "502|<html>Bad gateway|TRANSIENT",
                "401|{\"code\":\"rest_not_logged_in\"}|AUTH",
                "401|{\"code\":\"incorrect_password\",\"message\":\"<strong>Error</strong>\"}|AUTH",
                "403|{\"code\":\"application_passwords_disabled_for_user\"}|AUTH",
                "401|{\"code\":\"some_plugin\",\"message\":\"no\"}|AUTH",
                "403|{\"code\":\"rest_forbidden_context\",\"message\":\"no\"}|PERMISSION",
                "404|{\"code\":\"rest_no_route\"}|PERMISSION",
                "400|{\"code\":\"rest_invalid_param\",\"message\":\"no\"}|INVALID",
            })
    void reads_are_judged_by_what_the_answer_says(int status, String body, Kind kind) {
        poll();
        site.answerToAll = status + " " + body;
        fails(kind, this::poll);
    }

    @Test
    void a_password_never_follows_to_another_site() {
        site.movedTo = "https://elsewhere.example/";
        assertEquals("moved", fails(Kind.AUTH, () -> connector.probe(access())).code());
        site.movedTo = null;
        site.namesItself = "https://elsewhere.example";
        assertEquals("moved", fails(Kind.AUTH, () -> connector.probe(access())).code());
    }

    @Test
    void the_scheme_and_the_bare_name_may_change_but_never_to_less_safe() {
        assertEquals(
                "https://www.b.fi/wp-json/",
                root(
                        "b.fi",
                        Map.of(
                                "https://b.fi",
                                to("https://www.b.fi/"),
                                "https://www.b.fi/",
                                api("https://www.b.fi/wp-json/"))));
        assertEquals(
                "https://b.fi/wp-json/",
                root(
                        "http://b.fi",
                        Map.of("http://b.fi", to("https://b.fi/"), "https://b.fi/", api("http://b.fi/wp-json/"))));
        var down = Map.of("https://b.fi", to("http://b.fi/"));
        assertEquals("moved", fails(Kind.AUTH, () -> root("b.fi", down)).code());
        var circle = Map.of("https://b.fi", to("https://b.fi"));
        assertEquals(
                "no-wordpress", fails(Kind.AUTH, () -> root("b.fi", circle)).code());
    }

    private static String root(String address, Map<String, Answer> web) {
        Function<URI, Answer> get = uri -> web.getOrDefault(uri.toString(), web.get("https://b.fi"));
        return new ApiRoots().find(address, get).url();
    }

    private static Answer to(String location) {
        return new Answer(301, headers("Location", location), "");
    }

    private static Answer api(String root) {
        return new Answer(
                200,
                headers("Link", "<https://b.fi/feed>; rel=alternate, <" + root + ">; rel=\"https://api.w.org/\""),
                "<html>");
    }

    private static HttpHeaders headers(String name, String value) {
        return HttpHeaders.of(Map.of(name, List.of(value)), (k, v) -> true);
    }
}
