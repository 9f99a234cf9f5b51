package fi.majakka.shared;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What an operator says in environment variables; docs/operations.md tells it in full. */
public final class Settings {
    private static final int KEY_BYTES = 32;
    private static final int SESSION_KEY_CHARACTERS = 32;
    private static final int LAST_PORT = 65_535;
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Map<String, String> environment;
    private final List<String> faults = new ArrayList<>();

    public Settings(Map<String, String> environment) {
        this.environment = environment;
    }

    /** What is wrong, each fault a part of one sentence. What is well named is then asked whether it answers. */
    public List<String> faults() {
        database();
        needed("MAJAKKA_LOGIN_URL", "the address of the OpenID Connect issuer", Settings::isWeb);
        needed("MAJAKKA_LOGIN_CLIENT", "the client id that the login provider knows", v -> true);
        needed("MAJAKKA_LOGIN_SECRET", "that client's secret", v -> true);
        optional("MAJAKKA_LOGIN_LOGOUT_URL", "the provider's address for logging out", Settings::isWeb);
        optional("MAJAKKA_LOGIN_ROLES_IN", "accesstoken or idtoken", v -> v.matches("accesstoken|idtoken"));
        needed("MAJAKKA_PUBLIC_URL", "https:// and the host where browsers open Majakka", Settings::isPublic);
        keys();
        needed("MAJAKKA_SESSION_KEY", "32 random characters or more", v -> v.length() >= SESSION_KEY_CHARACTERS);
        optional("MAJAKKA_PORT", "a number from 1 to 65535", Settings::isPort);
        optional("MAJAKKA_MANAGEMENT_PORT", "a number from 1 to 65535", Settings::isPort);
        optional("MAJAKKA_LANGUAGE", "fi, sv or en", v -> v.matches("fi|sv|en"));
        mail();
        if (faults.isEmpty() && number("MAJAKKA_PORT", "8080") == number("MAJAKKA_MANAGEMENT_PORT", "9000"))
            faults.add("MAJAKKA_PORT and MAJAKKA_MANAGEMENT_PORT must differ");
        if (faults.isEmpty()) faults.addAll(new Neighbours(environment).faults());
        return List.copyOf(faults);
    }

    /** The same for a command that needs the database and the keys; nobody is asked whether it answers. */
    public List<String> faultsOfDatabaseAndKeys() {
        database();
        keys();
        return List.copyOf(faults);
    }

    private void database() {
        needed("MAJAKKA_DATABASE_URL", "jdbc:postgresql://host:5432/name", v -> v.matches("jdbc:postgresql://.+/.+"));
        needed("MAJAKKA_DATABASE_USER", "the owner of the database", v -> true);
        needed("MAJAKKA_DATABASE_PASSWORD", "that user's password", v -> true);
    }

    private void keys() {
        needed("MAJAKKA_CREDENTIAL_KEY", "32 random bytes in base64", Settings::isKey);
        optional("MAJAKKA_CREDENTIAL_OLD_KEYS", "keys of 32 bytes in base64, with commas between", Settings::areKeys);
    }

    /** Mail is sent where a server is named, and nowhere else. */
    private void mail() {
        if (environment.getOrDefault("MAJAKKA_MAIL_HOST", "").isBlank()) return;
        needed("MAJAKKA_MAIL_FROM", "the address that mail comes from", v -> v.matches("[^\\s@<>]+@[^\\s@<>]+"));
        optional("MAJAKKA_MAIL_PORT", "a number from 1 to 65535", Settings::isPort);
        optional(
                "MAJAKKA_MAIL_STARTTLS",
                "REQUIRED, OPTIONAL or DISABLED",
                v -> v.matches("REQUIRED|OPTIONAL|DISABLED"));
        optional("MAJAKKA_MAIL_TLS", "true or false", v -> v.matches("true|false"));
    }

    /** What follows from the settings for the framework. */
    public Map<String, String> derived() {
        var here = environment.get("MAJAKKA_PUBLIC_URL").replaceFirst("/$", "");
        var secure = String.valueOf(here.startsWith("https:"));
        return Map.of(
                "quarkus.oidc.authentication.redirect-path",
                here + "/login",
                "quarkus.oidc.logout.post-logout-path",
                here + "/",
                "quarkus.oidc.authentication.cookie-force-secure",
                secure,
                "quarkus.oidc.authentication.force-redirect-https-scheme",
                secure);
    }

    private void needed(String name, String what, Predicate<String> good) {
        if (environment.getOrDefault(name, "").isBlank()) faults.add(name + " is missing: it must be " + what);
        else optional(name, what, good);
    }

    /** Tells the name and never the value, which may be a secret in the wrong place. */
    private void optional(String name, String what, Predicate<String> good) {
        var value = environment.get(name);
        if (value != null && !good.test(value)) faults.add(name + " must be " + what);
    }

    private int number(String name, String otherwise) {
        return Integer.parseInt(environment.getOrDefault(name, otherwise));
    }

    static boolean isWeb(String value) {
        try {
            var uri = URI.create(value);
            return uri.getHost() != null && String.valueOf(uri.getScheme()).matches("https?");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Sessions travel encrypted, unless they do not leave the machine. */
    private static boolean isPublic(String value) {
        if (!isWeb(value)) return false;
        var uri = URI.create(value);
        boolean bare = uri.getRawPath().matches("/?") && uri.getRawQuery() == null && uri.getRawUserInfo() == null;
        return bare && (uri.getScheme().equals("https") || THIS_MACHINE.contains(uri.getHost()));
    }

    private static boolean areKeys(String value) {
        return value.isBlank() || Arrays.stream(value.split(",", -1)).allMatch(Settings::isKey);
    }

    private static boolean isKey(String value) {
        try {
            return Base64.getDecoder().decode(value.trim()).length == KEY_BYTES;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isPort(String value) {
        return value.matches("[0-9]{1,5}") && Integer.parseInt(value) >= 1 && Integer.parseInt(value) <= LAST_PORT;
    }
}
