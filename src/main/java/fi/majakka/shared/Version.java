package fi.majakka.shared;

import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Versions of what people edit: told in {@code ETag}, asked for in {@code If-Match}. */
public final class Version {
    private Version() {}

    /**
     * @param ifMatch the header as sent, null when it is missing
     * @throws Problem 428 when it is missing, 400 when it is no version, 412 when it is not {@code current}
     */
    public static void require(String ifMatch, int current) {
        if (ifMatch == null) throw new Problem(428, "if-match-missing", "Send If-Match with the version that you read");
        if (ifMatch.trim().equals("*")) return;
        if (parse(ifMatch) != current) throw stale(current);
    }

    public static Problem stale(int current) {
        return new Problem(
                412, "stale-version", "It was changed since you read it: it is at version " + current + " now");
    }

    /** An answer with its version as a strong validator. */
    public static Response.ResponseBuilder tag(Response.ResponseBuilder answer, int version) {
        return answer.header("ETag", "\"" + version + "\"");
    }

    public static Response ok(Object body, int version) {
        return tag(Response.ok(body), version).build();
    }

    /** @param path of what was made, without the first slash */
    public static Response created(String path, Object body, int version) {
        return tag(Response.created(URI.create(path)).entity(body), version).build();
    }

    private static int parse(String ifMatch) {
        try {
            return Integer.parseInt(ifMatch.trim().replaceFirst("^W/", "").replace("\"", ""));
        } catch (NumberFormatException e) {
            throw new Invalid("If-Match", "must be a version such as \"3\"");
        }
    }
}
