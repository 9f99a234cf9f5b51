package fi.majakka.contract;

import static fi.majakka.Cast.AINO;
import static fi.majakka.Cast.INTEGRATOR;
import static fi.majakka.Cast.ULLA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fi.majakka.Cast;
import fi.majakka.contract.Api.Operation;
import fi.majakka.network.demo.DemoNetwork;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** T24: whatever a path is spelled like, nobody gets more through it than through the path itself. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FenceTest {
    private static final List<Class<? extends Annotation>> VERBS =
            List.of(GET.class, POST.class, PUT.class, PATCH.class, DELETE.class);
    /** Who is asked who is there may say so without a role. */
    private static final String ME = "/api/v1/me";
    /** Its address is a secret and the right to read it, see CalendarStoryTest. */
    private static final String CALENDAR = "/api/v1/calendars/{token}.ics";

    @Inject
    DemoNetwork network;

    private final List<String> wrong = new ArrayList<>();
    private List<Operation> operations;
    private Shop shop;

    @BeforeEach
    void a_shop_is_open() {
        operations = Api.described().operations();
        shop = Shop.open(network);
    }

    @AfterEach
    void it_closes() {
        shop.close();
    }

    @Test
    void nobody_and_who_has_no_role_get_nothing_anywhere() {
        for (var op : operations) {
            var path = shop.path(op);
            if (op.path().equals(CALENDAR)) continue;
            refused(op.verb(), path, null, 401, "not-logged-in");
            if (!op.path().equals(ME)) refused(op.verb(), path, ULLA, 403, "role-missing");
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void a_path_that_can_be_read_in_two_ways_is_refused_to_everybody() {
        var people = List.of(ULLA, INTEGRATOR, AINO);
        int turn = 0; // each trick is played by nobody, and by everybody on some of the paths
        for (var op : operations)
            for (var trick : tricks(shop.path(op))) {
                refused(op.verb(), trick, null, 400, "ambiguous-path");
                refused(op.verb(), trick, people.get(turn++ % people.size()), 400, "ambiguous-path");
            }
        assertEquals(List.of(), wrong);
    }

    @Test
    void what_is_no_address_at_all_is_refused_before_anybody_reads_it() {
        for (var op : operations) {
            var path = shop.path(op);
            for (var garbage :
                    List.of(path + "%", path + "%zz", path.replace("v1/", "v1\\"), path + "?q=%zz", path + "|"))
                if (ask(op.verb(), garbage, as(AINO)).status() != 400) wrong.add(op.verb() + " " + garbage);
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void other_spellings_and_verbs_give_no_more_than_the_path() {
        for (var op : operations) {
            var path = shop.path(op);
            for (var who : new Cast[] {null, ULLA}) {
                if (op.path().equals(ME) && who == ULLA || op.path().equals(CALENDAR)) continue;
                for (var spelling :
                        List.of(path + "/", path + ".json", path.toUpperCase(), path + "?x=;y", path + "%20"))
                    givesNothing(op.verb(), spelling, who, Map.of());
                for (var verb : List.of("HEAD", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "get"))
                    givesNothing(verb, path, who, Map.of());
                for (var header : List.of("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override"))
                    givesNothing("POST", path, who, Map.of(header, op.verb()));
                givesNothing(op.verb(), path, who, Map.of("X-Original-URL", ME, "X-Rewrite-URL", ME));
                givesNothing(op.verb(), path, who, Map.of("X-Forwarded-User", "risto", "X-Remote-User", "risto"));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void a_change_on_a_browsers_session_must_come_from_our_own_pages() {
        for (var op : operations) {
            if (op.reads()) continue;
            var path = shop.path(op);
            for (var origin : List.of("", "null", "https://evil.example", "http://" + Raw.host() + ".evil.example")) {
                var headers = new HashMap<>(Map.of("Cookie", "q_session=x", "Content-Type", "application/json"));
                if (!origin.isEmpty()) headers.put("Origin", origin);
                expect(
                        op.verb() + " " + path + " from " + origin,
                        ask(op.verb(), path, headers),
                        403,
                        "foreign-origin");
            }
            var own = Map.of("Cookie", "q_session=x", "Origin", "http://" + Raw.host());
            expect(op.verb() + " " + path + " from here", ask(op.verb(), path, own), 401, "not-logged-in");
            var basic = Map.of("Cookie", "q_session=x", "Authorization", "Basic cmlzdG86cmlzdG8=");
            expect(op.verb() + " " + path + " basic", ask(op.verb(), path, basic), 403, "foreign-origin");
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void the_description_knows_every_route_and_only_routes() {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("fi.majakka");
        Set<String> routes = classes.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(m -> VERBS.stream().anyMatch(m::isAnnotatedWith))
                .map(FenceTest::route)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> described =
                operations.stream().map(Operation::toString).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(routes, described);
        assertTrue(routes.size() > 40, "Only " + routes.size() + " routes were found");
    }

    private static String route(JavaMethod method) {
        var verb = VERBS.stream().filter(method::isAnnotatedWith).findFirst().orElseThrow();
        var path =
                "/api/v1/" + method.getOwner().getAnnotationOfType(Path.class).value();
        if (method.isAnnotatedWith(Path.class))
            path += "/" + method.getAnnotationOfType(Path.class).value();
        return verb.getSimpleName() + " " + path.replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
    }

    /** The same path, as another reader may understand it. */
    private static List<String> tricks(String path) {
        var tail = path.substring("/api/v1".length());
        var all = new ArrayList<>(List.of(
                "/" + path,
                "/api//v1" + tail,
                path + "//",
                "/api/./v1" + tail,
                "/api/v1/me/.." + tail,
                "/api/v1/openapi/..;" + tail,
                path + "/..",
                path + "/.",
                path + ";",
                path + ";a=b",
                "/api/v1;a=b" + tail,
                path + "%3B",
                path + "%3ba=b",
                "/api%2fv1" + tail,
                "/api%2Fv1" + tail,
                "/api/v1%5c" + tail.substring(1),
                path + "%00",
                path + "%00.json",
                "/api/v1/%2e%2e/v1" + tail,
                "/api/v1/%2E" + tail,
                "/api%252fv1" + tail,
                "/%61pi/v1" + tail,
                "/api/%76%31" + tail,
                path + "\u00e4",
                "http://" + Raw.host() + path));
        all.add(path.replaceFirst("e", "%65").equals(path) ? path + "%5F" : path.replaceFirst("e", "%65"));
        return all;
    }

    private void refused(String verb, String path, Cast who, int status, String code) {
        expect(verb + " " + path + " as " + who, ask(verb, path, as(who)), status, code);
    }

    private void expect(String asked, Raw.Answer answer, int status, String code) {
        boolean asExpected =
                answer.status() == status && answer.isProblem() && answer.code().equals(code);
        if (!asExpected) wrong.add(asked + ": " + answer);
        else if ((asked.contains(" /api/") && !answer.headers().containsKey("ratelimit-limit"))
                || !answer.json().has("instance"))
            wrong.add(asked + ": says not all that every answer says: " + answer);
    }

    private void givesNothing(String verb, String path, Cast who, Map<String, String> more) {
        var headers = new HashMap<>(as(who));
        headers.putAll(more);
        var answer = ask(verb, path, headers);
        boolean nothing = answer.status() >= 400 && answer.status() < 500
                || answer.status() == 200 && answer.type().equals("text/html") // the client's page is everybody's
                || verb.equals("OPTIONS")
                        && answer.status() == 200
                        && answer.body().isEmpty();
        if (!nothing) wrong.add(verb + " " + path + " as " + who + " with " + more + ": " + answer);
    }

    private static Raw.Answer ask(String verb, String path, Map<String, String> headers) {
        return Raw.ask(verb, path, headers, verb.equals("GET") || verb.equals("HEAD") ? null : "{}");
    }

    private static Map<String, String> as(Cast who) {
        if (who == null) return Map.of("Content-Type", "application/json");
        return Map.of("Content-Type", "application/json", "Authorization", "Bearer " + who.token());
    }
}
