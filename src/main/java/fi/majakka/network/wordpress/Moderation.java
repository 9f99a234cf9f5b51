package fi.majakka.network.wordpress;

import fi.majakka.network.Failure;
import fi.majakka.network.Failure.Kind;
import fi.majakka.network.Target;
import java.util.Map;

/** What moderators do to a comment. */
record Moderation(Site site) {
    void setStatus(Target target, String status) {
        var now = new Comments(site).one(target.externalId()).filter(row -> !row.removed());
        if (now.isEmpty())
            throw new Failure(Kind.TARGET_GONE, "rest_comment_invalid_id", "The comment is not on the site any more");
        if (now.get().status().equals(status)) return;
        var body = Site.JSON.createObjectNode().put("status", status);
        // Else WordPress writes ours over the visitor's. It takes no empty ones back.
        for (var kept : new String[] {"author_ip", "author_user_agent"}) {
            var value = now.get().json().path(kept).asText();
            if (!value.isEmpty()) body.put(kept, value);
        }
        var answer = new Row(site.write("POST", route(target), Map.of(), body).json());
        if (!answer.status().equals(status))
            throw new Failure(
                    Kind.TRANSIENT, "status-" + answer.status(), "WordPress left the comment " + answer.status());
    }

    /** To the trash, where a moderator finds it for 30 days; for good on a site that has none. */
    void delete(Target target) {
        try {
            site.write("DELETE", route(target), Map.of(), null);
        } catch (Failure e) {
            if (e.kind() == Kind.TARGET_GONE) return;
            if (!"rest_trash_not_supported".equals(e.code())) throw e;
            site.write("DELETE", route(target), Map.of("force", "true"), null);
        }
    }

    private static String route(Target target) {
        return "/wp/v2/comments/" + target.externalId();
    }
}
