package fi.majakka.reply.approval;

import fi.majakka.reply.Reply;
import fi.majakka.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;

/**
 * Draws which replies of somebody who is sampled are checked. The draw depends on a secret, the comment, the writer and how
 * many of the writer's replies to it have left: nobody can foresee it, and taking a reply back to try again draws the same.
 */
@ApplicationScoped
public class Sampling {
    private final Sql sql;

    Sampling(Sql sql) {
        this.sql = sql;
    }

    boolean draws(Reply reply, UUID writer, int oneIn) {
        return draw(secret(), reply.commentId, writer, left(reply, writer), oneIn);
    }

    public static boolean draw(String secret, UUID comment, UUID writer, long left, int oneIn) {
        return new BigInteger(1, sha256(secret + " " + comment + " " + writer + " " + left))
                        .mod(BigInteger.valueOf(oneIn))
                        .signum()
                == 0;
    }

    private long left(Reply reply, UUID writer) {
        var query = """
                SELECT count(*) AS n FROM reply WHERE comment_id = ? AND author_id = ? AND id <> ?
                AND state IN ('SENDING', 'SENT', 'UNKNOWN')""";
        return sql.one(query, List.of(reply.commentId, writer, reply.id), row -> row.getLong("n"));
    }

    private String secret() {
        return sql.one("SELECT secret FROM sampling_secret", List.of(), row -> row.getString("secret"));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
