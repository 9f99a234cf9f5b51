package fi.majakka.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;

/** Somebody of the bakery who uses the API, so that what the demo holds came in by the front door. */
record DemoCaller(String api, String token) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int REFUSED = 400;

    /** @param login also the password */
    static DemoCaller of(String api, String issuer, String login) {
        var form = "grant_type=password&username=" + login + "&password=" + login + "&client_id=" + DemoLogin.CLIENT
                + "&client_secret=" + DemoLogin.SECRET;
        var request = HttpRequest.newBuilder(URI.create(issuer + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return new DemoCaller(api, sent(request).get("access_token").asText());
    }

    /** Whoever asks this for the first time joins the team. */
    String memberId() {
        return get("/me").get("id").asText();
    }

    JsonNode get(String path) {
        return sent(to(path).GET());
    }

    /** @return the id of what was made */
    String post(String path, Map<String, ?> body) {
        try {
            var text = JSON.writeValueAsString(body);
            var request = to(path).header("Content-Type", "application/json")
                    .header("Idempotency-Key", UUID.randomUUID().toString());
            return sent(request.POST(BodyPublishers.ofString(text))).path("id").asText();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(api + path)).header("Authorization", "Bearer " + token);
    }

    private static JsonNode sent(HttpRequest.Builder request) {
        try {
            var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= REFUSED)
                throw new IllegalStateException(answer.uri() + " answered " + answer.body());
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
