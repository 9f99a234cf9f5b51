package fi.majakka.network.bluesky;

import fi.majakka.network.Failure.Kind;
import java.util.Map;

/** What the name of an error means, in words for people. */
record Meaning(Kind kind, String sentence) {
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

    static Meaning of(String code, int status) {
        return MEANINGS.getOrDefault(code, ofStatus(status));
    }

    private static Meaning ofStatus(int status) {
        return switch (status) {
            case 400, 413 -> new Meaning(Kind.INVALID, "Bluesky refused this");
            case 401 -> new Meaning(Kind.AUTH, "The server does not take the login");
            case 403 -> new Meaning(Kind.PERMISSION, "The server does not allow this");
            default -> new Meaning(Kind.INVALID, "At this address is no Bluesky server: it answered " + status);
        };
    }

    private static Map.Entry<String, Meaning> known(String code, Kind kind, String sentence) {
        return Map.entry(code, new Meaning(kind, sentence));
    }
}
