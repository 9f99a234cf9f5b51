package fi.majakka.network.bluesky;

import fi.majakka.network.Failure;
import fi.majakka.network.Failure.Kind;
import fi.majakka.network.Http;
import java.time.Instant;

/** What an answer means, by the name of the error in its body: Bluesky answers an expired token with 400. */
final class Errors {
    private static final int DETAIL = 200;

    private Errors() {}

    static boolean is(Failure failure, String... codes) {
        for (var code : codes) if (code.equals(failure.code())) return true;
        return false;
    }

    static Failure of(Http.Answer answer, boolean write) {
        var body = Json.parse(answer.body()).orElseGet(Json::object);
        var code = Json.text(body, "error");
        var message = Json.text(body, "message");
        if (answer.status() == 429) code = "RateLimitExceeded";
        if (code == null) code = String.valueOf(answer.status());
        if (answer.status() >= 500 && answer.status() != 501) return unsure(code, write);
        if (message != null && message.startsWith("No service configured"))
            return new Failure(Kind.INVALID, code, "This server hosts the account but shows no posts: no app view");
        var meaning = Meaning.of(code, answer.status());
        var detail = meaning.sentence() + (message == null ? "" : " (" + cut(message) + ")");
        return new Failure(meaning.kind(), code, detail, meaning.kind() == Kind.THROTTLED ? reset(answer) : null, null);
    }

    private static Failure unsure(String code, boolean write) {
        return new Failure(write ? Kind.UNKNOWN_WRITE : Kind.TRANSIENT, code, "Bluesky's server has trouble: " + code);
    }

    private static Instant reset(Http.Answer answer) {
        try {
            var seconds = answer.header("RateLimit-Reset");
            return seconds == null ? null : Instant.ofEpochSecond(Long.parseLong(seconds.strip()));
        } catch (RuntimeException e) {
            return null;
        }
    }

    private static String cut(String message) {
        return message.length() <= DETAIL ? message : message.substring(0, DETAIL) + "…";
    }
}
