package fi.majakka.network.wordpress;

import static fi.majakka.network.Failure.Kind.AUTH;
import static fi.majakka.network.Failure.Kind.DUPLICATE;
import static fi.majakka.network.Failure.Kind.INVALID;
import static fi.majakka.network.Failure.Kind.PERMISSION;
import static fi.majakka.network.Failure.Kind.TARGET_GONE;
import static fi.majakka.network.Failure.Kind.THROTTLED;
import static fi.majakka.network.Failure.Kind.TRANSIENT;
import static fi.majakka.network.Failure.Kind.UNKNOWN_WRITE;

import com.fasterxml.jackson.databind.JsonNode;
import fi.majakka.network.Failure;
import fi.majakka.network.Failure.Kind;
import fi.majakka.network.Http.Answer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;

/** What an answer that is no success means: by the code in its body, and by its status only where there is no code. */
class Refusals {
    private static final Duration BACK_OFF = Duration.ofSeconds(60);
    private static final Duration FIREWALL = Duration.ofMinutes(15);
    private static final Duration FLOOD = Duration.ofSeconds(15);
    private static final String SIGN_IN =
            "WordPress did not accept the sign-in. Check the user name and the application password (not the sign-in"
                    + " password), or make a new one; if they are right, the web server drops the Authorization header";
    private static final Map<String, Meaning> MEANINGS = new HashMap<>();

    private record Meaning(Kind kind, String detail) {}

    static {
        means(AUTH, SIGN_IN, "rest_not_logged_in", "rest_comment_login_required");
        means(
                AUTH,
                "WordPress does not know the application password: make a new one under Users, Profile",
                "incorrect_password");
        means(AUTH, "WordPress does not know this user", "invalid_username", "invalid_email");
        means(
                AUTH,
                "This site or user may not use application passwords: they need HTTPS and may be switched off by a plugin",
                "application_passwords_disabled",
                "application_passwords_disabled_for_user");
        means(
                TARGET_GONE,
                "The comment is not on the site any more",
                "rest_comment_invalid_id",
                "rest_already_trashed");
        means(
                TARGET_GONE,
                "The post of the comment is not public any more",
                "rest_post_invalid_id",
                "rest_comment_trash_post",
                "rest_comment_draft_post",
                "rest_comment_invalid_post_id");
        means(INVALID, "Comments are closed under this post", "rest_comment_closed");
        means(INVALID, "The reply is longer than WordPress takes", "comment_content_column_length");
        means(INVALID, "The reply is empty", "rest_comment_content_invalid");
        means(DUPLICATE, "WordPress says that the same text already stands under this comment", "comment_duplicate");
        means(THROTTLED, "WordPress takes one comment in 15 seconds from this user", "comment_flood");
        means(PERMISSION, "The site's comments API is switched off, perhaps by a security plugin", "rest_no_route");
    }

    private final Clock clock;

    Refusals(Clock clock) {
        this.clock = clock;
    }

    private static void means(Kind kind, String detail, String... codes) {
        for (var code : codes) MEANINGS.put(code, new Meaning(kind, detail));
    }

    /** @param body the answer as JSON, missing when it is none */
    Failure of(Answer answer, JsonNode body, boolean write) {
        int status = answer.status();
        var code = body.path("code").asText("");
        if (status < 400) return notData(answer, write);
        if (status >= 500) return broken(answer, code, write);
        if (code.isEmpty()) return byStatus(answer);
        var meaning = MEANINGS.getOrDefault(
                code, unknown(status, Html.text(body.path("message").asText(code))));
        var kind = status == 429 ? THROTTLED : meaning.kind;
        var until = kind == THROTTLED ? until(answer, status == 429 ? BACK_OFF : FLOOD) : null;
        return new Failure(kind, code, meaning.detail, until, null);
    }

    /** Codes of plugins, and those that WordPress gives to strangers with 401 and to users with 403. */
    private static Meaning unknown(int status, String message) {
        return switch (status) {
            case 401 -> new Meaning(AUTH, SIGN_IN);
            case 403 ->
                new Meaning(
                        PERMISSION, "WordPress does not allow this to the user, who should be an editor: " + message);
            default -> new Meaning(INVALID, "WordPress refused: " + message);
        };
    }

    private static Failure notData(Answer answer, boolean write) {
        boolean arrived = write && answer.status() < 300;
        return new Failure(
                arrived ? UNKNOWN_WRITE : TRANSIENT,
                "not-json",
                "The site answered with a page instead of data: a cache, a challenge or a login wall stands before WordPress");
    }

    /** A write may have been done by the time a server or a proxy gave up. */
    private Failure broken(Answer answer, String code, boolean write) {
        var until = answer.header("Retry-After") == null ? null : until(answer, BACK_OFF);
        return new Failure(
                write ? UNKNOWN_WRITE : TRANSIENT,
                code.isEmpty() ? "http-" + answer.status() : code,
                "The site has an error of its own (" + answer.status() + ")",
                until,
                null);
    }

    private Failure byStatus(Answer answer) {
        var code = "http-" + answer.status();
        return switch (answer.status()) {
            case 401 ->
                new Failure(AUTH, code, "The web server asks for a password of its own before WordPress is reached");
            case 403 ->
                new Failure(
                        THROTTLED,
                        code,
                        "A firewall in front of the site refuses Majakka: it must let its address through",
                        until(answer, FIREWALL),
                        null);
            case 429 -> new Failure(THROTTLED, code, "The site takes fewer calls", until(answer, BACK_OFF), null);
            default -> new Failure(TRANSIENT, code, "The site answered " + answer.status() + " where its API was");
        };
    }

    private Instant until(Answer answer, Duration otherwise) {
        var told = answer.header("Retry-After");
        if (told == null) return clock.instant().plus(otherwise);
        try {
            if (told.matches("\\d{1,6}")) return clock.instant().plusSeconds(Long.parseLong(told));
            return ZonedDateTime.parse(told, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
        } catch (DateTimeParseException e) {
            return clock.instant().plus(otherwise);
        }
    }
}
