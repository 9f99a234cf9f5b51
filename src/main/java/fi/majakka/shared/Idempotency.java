package fi.majakka.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;

/**
 * The same request sent twice has its effect once. The key's row is written in the effect's own transaction, so neither is
 * ever there without the other; keys belong to a caller and a route and are kept for 24 hours.
 */
@ApplicationScoped
public class Idempotency {
    private final Sql sql;
    private final ObjectMapper json;

    Idempotency(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    private record Kept(String fingerprint, int status, String body, String location, String etag) {}

    /**
     * Runs the effect once for the key. Call it inside a transaction, with nothing changed before.
     *
     * @param key as sent, null when the request has none: then the effect simply runs
     * @throws Problem 409 while the first request still runs, 422 when the key came with another body
     */
    public Response once(String key, MemberId caller, String route, Object body, Supplier<Response> effect) {
        if (key == null) return effect.get();
        if (key.isEmpty() || key.length() > 255 || key.codePoints().anyMatch(c -> c < 0x20 || c > 0x7e))
            throw new Invalid("Idempotency-Key", "must be 1 to 255 printable ASCII characters");
        var scope = caller.value() + " " + route;
        if (!alone(scope + " " + key))
            throw new Conflict("idempotency-key-running", "The first request with this Idempotency-Key still runs");
        var fingerprint = sha256(write(body));
        var kept = find(scope, key);
        if (kept != null) return replay(kept, fingerprint);
        var answer = effect.get();
        keep(scope, key, fingerprint, answer);
        return answer;
    }

    /** @throws Problem 400 when a key is required and missing */
    public Response onceRequired(String key, MemberId caller, String route, Object body, Supplier<Response> effect) {
        if (key == null) throw new Invalid("Idempotency-Key", "is required: a header of 1 to 255 characters");
        return once(key, caller, route, body, effect);
    }

    private boolean alone(String lock) {
        var query = "SELECT pg_try_advisory_xact_lock(hashtextextended(?, 7)) AS alone";
        return sql.one(query, List.of(lock), row -> row.getBoolean("alone"));
    }

    private Kept find(String scope, String key) {
        var query =
                "SELECT * FROM idempotency_key WHERE scope = ? AND key = ? AND created_at > now() - interval '24 hours'";
        return sql.one(
                query,
                List.of(scope, key),
                row -> new Kept(
                        row.getString("fingerprint"),
                        row.getInt("status"),
                        row.getString("body"),
                        row.getString("location"),
                        row.getString("etag")));
    }

    private static Response replay(Kept kept, String fingerprint) {
        if (!kept.fingerprint.equals(fingerprint))
            throw new RuleBroken("idempotency-key-reused", "This Idempotency-Key came with another request before");
        var answer = Response.status(kept.status).header("Idempotency-Replayed", "true");
        if (kept.body != null) answer.entity(kept.body).type("application/json");
        if (kept.location != null) answer.header("Location", kept.location);
        if (kept.etag != null) answer.header("ETag", kept.etag);
        return answer.build();
    }

    private void keep(String scope, String key, String fingerprint, Response answer) {
        sql.change(
                """
                INSERT INTO idempotency_key (scope, key, fingerprint, status, body, location, etag)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (scope, key) DO UPDATE SET fingerprint = excluded.fingerprint, status = excluded.status,
                  body = excluded.body, location = excluded.location, etag = excluded.etag, created_at = now()""",
                scope,
                key,
                fingerprint,
                answer.getStatus(),
                answer.hasEntity() ? write(answer.getEntity()) : null,
                answer.getHeaderString("Location"),
                answer.getHeaderString("ETag"));
    }

    private String write(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
