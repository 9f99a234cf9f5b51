package fi.majakka.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SettingsTest {
    /** Well named, and nobody is there. */
    private static final Map<String, String> NAMED = Map.of(
            "MAJAKKA_DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/majakka",
            "MAJAKKA_DATABASE_USER", "majakka",
            "MAJAKKA_DATABASE_PASSWORD", "secret",
            "MAJAKKA_LOGIN_URL", "http://127.0.0.1:1",
            "MAJAKKA_LOGIN_CLIENT", "majakka",
            "MAJAKKA_LOGIN_SECRET", "secret",
            "MAJAKKA_PUBLIC_URL", "https://inbox.myllykaarna.example",
            "MAJAKKA_CREDENTIAL_KEY", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
            "MAJAKKA_SESSION_KEY", "0123456789abcdef0123456789abcdef");

    @Test
    void all_that_is_missing_is_named_at_once() {
        var faults = new Settings(Map.of()).faults();
        assertEquals(NAMED.size(), faults.size());
        for (var name : NAMED.keySet())
            assertTrue(faults.stream().anyMatch(fault -> fault.startsWith(name + " is missing: it must be ")), name);
    }

    @Test
    void each_wrong_value_is_told_by_its_name_and_never_shown() {
        var wrong = Map.ofEntries(
                Map.entry("MAJAKKA_DATABASE_URL", List.of("postgres://db/majakka", "jdbc:postgresql://db")),
                Map.entry(
                        "MAJAKKA_LOGIN_URL",
                        List.of("id.example", "//id.example", "ftp://id.example", "https://", "ht tp://x")),
                Map.entry(
                        "MAJAKKA_PUBLIC_URL",
                        List.of(
                                "http://inbox.example",
                                "https://x.example/inbox",
                                "https://a:b@x.example",
                                "https:/x")),
                Map.entry("MAJAKKA_LOGIN_LOGOUT_URL", List.of("/logout", "javascript:x")),
                Map.entry("MAJAKKA_LOGIN_ROLES_IN", List.of("userinfo", "id-token")),
                Map.entry("MAJAKKA_CREDENTIAL_KEY", List.of("not base64!", "c2hvcnQ=", "AAAA".repeat(16))),
                Map.entry("MAJAKKA_CREDENTIAL_OLD_KEYS", List.of("c2hvcnQ=", ",")),
                Map.entry("MAJAKKA_SESSION_KEY", List.of("only thirty-one characters here")),
                Map.entry("MAJAKKA_PORT", List.of("http", "0", "65536", "-1", "80.5", "")),
                Map.entry("MAJAKKA_MANAGEMENT_PORT", List.of("nine thousand")));
        wrong.forEach((name, values) -> values.forEach(value -> {
            var faults = new Settings(with(name, value)).faults();
            assertEquals(1, faults.size(), name + "=" + value + ": " + faults);
            assertTrue(faults.get(0).startsWith(name + " must be "), faults.get(0));
            assertFalse(!value.isEmpty() && value.length() > 3 && faults.get(0).contains(value), faults.get(0));
        }));
    }

    @Test
    void mail_needs_a_sender_where_it_has_a_server() {
        assertTrue(new Settings(with("MAJAKKA_MAIL_HOST", "smtp.example"))
                .faults()
                .get(0)
                .startsWith("MAJAKKA_MAIL_FROM is missing"));
        assertEquals(
                2, new Settings(with("MAJAKKA_MAIL_PORT", "none")).faults().size(), "nobody asks where none is sent");
        var mail = new java.util.HashMap<>(with("MAJAKKA_MAIL_HOST", "smtp.example"));
        mail.putAll(Map.of("MAJAKKA_MAIL_FROM", "majakka@firm.example", "MAJAKKA_MAIL_PORT", "99999"));
        assertEquals(List.of("MAJAKKA_MAIL_PORT must be a number from 1 to 65535"), new Settings(mail).faults());
        assertEquals(
                List.of("MAJAKKA_LANGUAGE must be fi, sv or en"),
                new Settings(with("MAJAKKA_LANGUAGE", "de")).faults());
    }

    @Test
    void who_does_not_answer_is_named_once_the_rest_is_right() {
        var faults = new Settings(NAMED).faults();
        assertEquals(2, faults.size(), faults.toString());
        assertTrue(faults.get(0).startsWith("the database at MAJAKKA_DATABASE_URL does not answer"));
        assertTrue(faults.get(1).startsWith("the login provider at MAJAKKA_LOGIN_URL does not answer"));
    }

    @Test
    void two_servers_need_two_ports() {
        assertEquals(
                List.of("MAJAKKA_PORT and MAJAKKA_MANAGEMENT_PORT must differ"),
                new Settings(with("MAJAKKA_PORT", "9000")).faults());
    }

    @Test
    void sessions_travel_encrypted_unless_they_stay_on_this_machine() {
        assertEquals(List.of("true"), secure("https://inbox.myllykaarna.example"));
        assertEquals(List.of("false"), secure("http://localhost:8080/"));
    }

    @Test
    void people_come_back_to_the_public_address() {
        for (var here : List.of("https://inbox.myllykaarna.example", "https://inbox.myllykaarna.example/")) {
            var derived = new Settings(with("MAJAKKA_PUBLIC_URL", here)).derived();
            assertEquals(
                    "https://inbox.myllykaarna.example/login",
                    derived.get("quarkus.oidc.authentication.redirect-path"));
            assertEquals("https://inbox.myllykaarna.example/", derived.get("quarkus.oidc.logout.post-logout-path"));
        }
    }

    private static List<String> secure(String publicUrl) {
        return new Settings(with("MAJAKKA_PUBLIC_URL", publicUrl))
                .derived().values().stream()
                        .filter(value -> value.matches("true|false"))
                        .distinct()
                        .toList();
    }

    private static Map<String, String> with(String name, String value) {
        var all = new HashMap<>(NAMED);
        all.put(name, value);
        return all;
    }
}
