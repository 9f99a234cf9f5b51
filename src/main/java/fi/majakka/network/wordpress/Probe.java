package fi.majakka.network.wordpress;

import com.fasterxml.jackson.databind.JsonNode;
import fi.majakka.network.Failure;
import fi.majakka.network.Failure.Kind;
import fi.majakka.network.Reading;
import java.util.Map;

/** Reads as staff would. WordPress answers the public part also to a wrong password, so that a page of comments proves nothing. */
record Probe(Site site) {
    Reading read() {
        var about =
                site.get("/", Map.of("_fields", "name,url,home,authentication")).json();
        if (!me(about).moderates())
            throw new Failure(
                    Kind.PERMISSION,
                    "no-moderator",
                    "The user " + site.login().user()
                            + " may not moderate comments: make it an editor, or connect an editor's user");
        var newest = new Comments(site).newest();
        var name = Html.text(about.path("name").asText());
        return new Reading(
                name.isEmpty() ? site.login().site() : name,
                Html.web(about.path("home").asText(about.path("url").asText())),
                newest.total(),
                newest.rows().isEmpty() ? null : newest.rows().get(0).createdAt(),
                WordPressConnector.ALL,
                Replies.LENGTH,
                0,
                null);
    }

    private Site.Me me(JsonNode about) {
        try {
            return site.me();
        } catch (Failure e) {
            boolean offered = about.path("authentication").has("application-passwords");
            if (offered || !"rest_not_logged_in".equals(e.code())) throw e;
            throw new Failure(
                    Kind.AUTH,
                    "no-application-passwords",
                    "This site offers no application passwords: it needs HTTPS, and no plugin may switch them off",
                    null,
                    e);
        }
    }
}
