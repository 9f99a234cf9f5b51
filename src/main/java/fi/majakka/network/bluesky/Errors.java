package fi.majakka.network.bluesky;

import fi.majakka.network.Failure;
import fi.majakka.network.Failure.Kind;
import fi.majakka.network.Http;
import java.time.Instant;
import java.util.Map;

/** What an answer means, by the name of the error in its body: Bluesky answers an expired token with 400. */
final class Errors {
    private static final int DETAIL = 200;

    private record Meaning(Kind kind, String sentence) {}

    private static final Map<String, Meaning> MEANINGS = Map.ofEntries(
            known("ExpiredToken", Kind.AUTH, "The login has expired"),
            known("InvalidToken", Kind.AUTH, "The login is not valid any more"),
            known("AuthMissing", Kind.AUTH, "The server saw no login"),
            known("AuthenticationRequired", Kind.AUTH, "Bluesky does not take this handle with this app password"),
            known(
                    "AuthFactorTokenRequired",
                    Kind.AUTH,
                    "This is the account's main password, which asks for a code by mail: enter an app password instead"),
            known("AccountTakedown", Kind.AUTH, "Bluesky has taken this account down"),
            known("AccountDeactivated", Kind.AUTH, "This account is deactivated on Bluesky"),
            known("AccountSuspended", Kind.AUTH, "Bluesky has suspended this account"),
            known("AccountNotFound", Kind.AUTH, "The server does not know this account"),
            known("Forbidden", Kind.PERMISSION, "Bluesky does not allow this to the account"),
            known("NotFound", Kind.TARGET_GONE, "The post is not there any more"),
            known("RecordNotFound", Kind.TARGET_GONE, "The record is not there any more"),
            known("InvalidSwap", Kind.TRANSIENT, "The record was changed by somebody else meanwhile"),
            known("RateLimitExceeded", Kind.THROTTLED, "Bluesky asks for a pause"));

    private Errors() {}

    private static Map.Entry<String, Meaning> known(String code, Kind kind, String sentence) {
        return Map.entry(code, new Meaning(kind, sentence));
    }

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
            return new Failure(
                    Kind.INVALID, code, "This server hosts the account but shows no posts (it has no app view)");
        var meaning = MEANINGS.getOrDefault(code, ofStatus(answer.status()));
        var detail = meaning.sentence + (message == null ? "" : " (" + cut(message) + ")");
        return new Failure(meaning.kind, code, detail, meaning.kind == Kind.THROTTLED ? reset(answer) : null, null);
    }

    private static Failure unsure(String code, boolean write) {
        return new Failure(write ? Kind.UNKNOWN_WRITE : Kind.TRANSIENT, code, "Bluesky's server has trouble: " + code);
    }

    private static Meaning ofStatus(int status) {
        return switch (status) {
            case 400, 413 -> new Meaning(Kind.INVALID, "Bluesky refused this");
            case 401 -> new Meaning(Kind.AUTH, "The server does not take the login");
            case 403 -> new Meaning(Kind.PERMISSION, "The server does not allow this");
            default -> new Meaning(Kind.INVALID, "At this address is no Bluesky server: it answered " + status);
        };
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
