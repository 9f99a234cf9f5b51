package fi.majakka.team;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Base64;

/**
 * One login of somebody at the provider, as a token of it says.
 *
 * @param id the provider's name of the login ({@code sid}), null at providers that give none
 * @param issued when this token was made, by the provider's clock
 * @param until when it ends and has to be renewed
 */
public record Session(String issuer, String subject, String id, Instant issued, Instant until) {
    /**
     * Reads a token and does not ask whether it is genuine: that is the framework's part.
     *
     * @throws IllegalArgumentException when it is no JWT
     */
    static Session of(String token) {
        var claims = claims(token);
        return new Session(
                claims.getString("iss"),
                claims.getString("sub"),
                claims.getString("sid"),
                Instant.ofEpochSecond(claims.getLong("iat", 0L)),
                Instant.ofEpochSecond(claims.getLong("exp", 0L)));
    }

    static JsonObject claims(String token) {
        var parts = token.split("\\.");
        if (parts.length < 2) throw new IllegalArgumentException("not a JWT");
        try {
            return new JsonObject(Buffer.buffer(Base64.getUrlDecoder().decode(parts[1])));
        } catch (DecodeException e) {
            throw new IllegalArgumentException("not a JWT", e);
        }
    }
}
