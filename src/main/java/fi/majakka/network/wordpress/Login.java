package fi.majakka.network.wordpress;

import fi.majakka.network.Access;
import fi.majakka.network.Network.Field;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** What the keeper typed: whose password opens which site. */
record Login(String site, String user, String password) {
    static final List<Field> FIELDS = List.of(
            new Field(
                    "site",
                    "Address of the site",
                    false,
                    true,
                    "The address that visitors type, for example https://blog.example.com"),
            new Field(
                    "user",
                    "User name",
                    false,
                    true,
                    "The WordPress user who answers: an editor or administrator; replies show that user's name."),
            new Field(
                    "password",
                    "Application password",
                    true,
                    true,
                    "In WordPress under Users, Profile, Application Passwords: add one named Majakka; the sign-in password does not work."));

    static Login of(Access access) {
        var typed = access.credential();
        return new Login(
                typed.getOrDefault("site", "").strip(),
                typed.getOrDefault("user", "").strip(),
                typed.getOrDefault("password", "").strip());
    }

    String authorization() {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return user + " at " + site;
    }
}
