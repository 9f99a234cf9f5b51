package fi.majakka.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.majakka.production.Patience;
import fi.majakka.production.Web;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer does: a copy of the project without data, the first command, and what the console says then. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DevModeIT {
    private static final Duration TO_ARRIVE = Duration.ofSeconds(30);
    private static final Pattern OPEN = Pattern.compile("Majakka is open at http://localhost:(\\d+)");
    private static final Pattern TOKEN =
            Pattern.compile("curl -s -u (\\w+):(\\w+) -d grant_type=client_credentials (http\\S+)/token");

    @Test
    void the_first_command_opens_the_bakery(@TempDir Path directory) throws IOException {
        try (var dev = new DevMode(directory)) {
            var page = "http://127.0.0.1:" + dev.says(OPEN).group(1);
            assertTrue(Web.get(page + "/queue").body().contains("<div id=\"root\">"), "the web client");
            assertTrue(Web.get(page + "/src/main.tsx").body().contains("createRoot"), "and its code");

            var curl = dev.says(TOKEN);
            var login =
                    Web.get(page + "/login").headers().firstValue("Location").orElse("");
            assertEquals(curl.group(3), login.substring(0, curl.group(3).length()), login);
            var form = Web.get(login).body();
            assertTrue(form.contains("password"), form);

            var token = token(curl.group(3), curl.group(1), curl.group(2));
            Patience.untilTrue(TO_ARRIVE, "a comment in the queue", () -> {
                var queue = Web.get(page + "/api/v1/comments?limit=1", "Authorization", "Bearer " + token);
                assertEquals(200, queue.statusCode(), queue.body());
                return queue.body().contains("\"text\"");
            });
        }
    }

    private static String token(String issuer, String client, String secret) throws IOException {
        var form = "grant_type=client_credentials&client_id=%s&client_secret=%s".formatted(client, secret);
        return new ObjectMapper()
                .readTree(Web.post(issuer + "/token", form).body())
                .at("/access_token")
                .asText();
    }
}
