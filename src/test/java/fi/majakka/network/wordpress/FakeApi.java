package fi.majakka.network.wordpress;

import com.fasterxml.jackson.databind.JsonNode;
import fi.majakka.network.Fault;
import fi.majakka.network.wordpress.FakeComments.Stored;
import fi.majakka.network.wordpress.FakeWordPress.Answer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;

/** The comments routes of WordPress 6.1 for one request, in the order in which WordPress checks. */
record FakeApi(FakeWordPress site, boolean staff, Instant now) {
    private static final int MOST_BYTES = 65_525;

    Answer answer(String method, String route, Map<String, String> q, JsonNode body) {
        boolean moderator = staff && !site.role.equals("author") && site.fault != Fault.PERMISSION;
        if (route.equals("/")) return ok(about());
        if (route.equals("/wp/v2/users/me")) return me(moderator);
        if (!route.startsWith("/wp/v2/comments")) return no(404, "rest_no_route");
        if (method.equals("GET") && "edit".equals(q.get("context")) && !moderator)
            return no(staff ? 403 : 401, "rest_forbidden_context");
        if (route.equals("/wp/v2/comments")) return method.equals("GET") ? list(q) : create(body);
        var one = site.comments.byId(Long.parseLong(route.substring("/wp/v2/comments/".length())));
        if (one == null) return no(404, "rest_comment_invalid_id");
        if (method.equals("GET")) return ok(site.comments.shown(one, q));
        if (!moderator)
            return no(staff ? 403 : 401, method.equals("DELETE") ? "rest_cannot_delete" : "rest_cannot_edit");
        return method.equals("DELETE") ? delete(one, q) : update(one, body);
    }

    private JsonNode about() {
        var json = FakeComments.JSON
                .createObjectNode()
                .put("name", "Kalastajan blogi &amp; co")
                .put("url", site.url())
                .put("home", site.url());
        json.putArray("namespaces").add("wp/v2");
        var ways = json.putObject("authentication");
        if (site.offersPasswords)
            ways.putObject("application-passwords").putObject("endpoints").put("authorization", site.url());
        return json;
    }

    private Answer me(boolean moderator) {
        if (!staff) return no(401, "rest_not_logged_in");
        var json = FakeComments.JSON.createObjectNode().put("id", FakeComments.STAFF);
        var can = json.putObject("capabilities").put("edit_posts", true);
        if (moderator) can.put("moderate_comments", true);
        return ok(json);
    }

    private Answer list(Map<String, String> q) {
        var all = site.comments.query(q);
        int from = Integer.parseInt(q.getOrDefault("offset", "0"));
        int size = Integer.parseInt(q.getOrDefault("per_page", "10"));
        if (size < 1 || size > 100) return no(400, "rest_invalid_param");
        var json = FakeComments.JSON.createArrayNode();
        all.stream().skip(from).limit(size).forEach(c -> json.add(site.comments.shown(c, q)));
        return new Answer(200, json, Map.of("X-WP-Total", "" + all.size()));
    }

    private Answer create(JsonNode body) {
        if (!staff) return no(401, "rest_comment_login_required");
        if (site.closed) return no(403, "rest_comment_closed");
        var content = body.path("content").asText().trim();
        if (content.isEmpty()) return no(400, "rest_comment_content_invalid");
        if (content.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES)
            return no(400, "comment_content_column_length");
        long parent = body.path("parent").asLong();
        // The guard takes backslashes off what it compares, so that a text with one is never its own duplicate.
        boolean duplicate = site.refusesTwins
                && site.comments.all.stream()
                        .anyMatch(c -> !c.status.equals("trash")
                                && c.author == FakeComments.STAFF
                                && c.parent == parent
                                && c.post == body.path("post").asLong()
                                && c.content.equals(content.replace("\\", "")));
        if (duplicate) return no(409, "comment_duplicate");
        var made = site.comments.add("Anski", FakeComments.STAFF, parent, content, now);
        made.post = body.path("post").asLong();
        made.agent = site.keepsAgents ? body.path("author_user_agent").asText("Majakka") : "";
        if (site.role.equals("held")) made.status = "hold";
        return new Answer(201, site.comments.shown(made, Map.of("context", "edit")), Map.of());
    }

    private Answer update(Stored one, JsonNode body) {
        if (body.has("author_ip") && !body.path("author_ip").asText().matches("[\\d.]+"))
            return no(400, "rest_invalid_param");
        one.ip = body.path("author_ip").asText("127.0.0.1");
        var agent = body.path("author_user_agent").asText();
        one.agent = agent.isEmpty() ? "Majakka" : agent;
        if (body.has("content")) one.content = body.path("content").asText();
        if (body.has("status")) one.status = body.path("status").asText();
        return ok(site.comments.shown(one, Map.of("context", "edit")));
    }

    private Answer delete(Stored one, Map<String, String> q) {
        if ("true".equals(q.get("force"))) {
            site.comments.remove(one.id);
            return ok(FakeComments.JSON.createObjectNode().put("deleted", true));
        }
        if (!site.trash) return no(501, "rest_trash_not_supported");
        if (one.status.equals("trash")) return no(410, "rest_already_trashed");
        one.status = "trash";
        return ok(site.comments.shown(one, Map.of("context", "edit")));
    }

    private static Answer ok(JsonNode json) {
        return new Answer(200, json, Map.of());
    }

    private static Answer no(int status, String code) {
        return new Answer(status, FakeWordPress.refusal(status, code), Map.of());
    }
}
