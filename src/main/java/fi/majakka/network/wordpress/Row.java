package fi.majakka.network.wordpress;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.majakka.network.IncomingComment;
import fi.majakka.network.IncomingComment.Author;
import fi.majakka.network.IncomingComment.Post;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Objects;

/** One comment as the API tells it. */
record Row(JsonNode json) {
    /** What is asked for: no address and no e-mail of the visitor, which nobody needs to answer. */
    static final String FIELDS =
            "id,post,parent,author,author_name,author_url,author_avatar_urls,date_gmt,content,link,status,_links.up,_embedded";

    long id() {
        return json.path("id").asLong();
    }

    long post() {
        return json.path("post").asLong();
    }

    long parent() {
        return json.path("parent").asLong();
    }

    long author() {
        return json.path("author").asLong();
    }

    String status() {
        return json.path("status").asText();
    }

    String link() {
        return Html.web(json.path("link").asText());
    }

    /** As the author typed it; the rendered form has smilies and quotes that the site put in. */
    String html() {
        var content = json.path("content");
        return content.path("raw").asText(content.path("rendered").asText());
    }

    /** WordPress writes UTC without saying so; null where an import left no usable date. */
    Instant createdAt() {
        try {
            return Instant.parse(json.path("date_gmt").asText() + "Z");
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Not to be seen by the public any more: spam and trash are deleted later or brought back by hand. */
    boolean removed() {
        return status().equals("spam") || status().equals("trash");
    }

    /** Tells versions of one comment apart, since WordPress keeps no date of change. */
    int version() {
        return Objects.hash(status(), html(), json.path("author_name").asText());
    }

    IncomingComment comment(long me, Instant now) {
        var id = Long.toString(id());
        if (removed()) return IncomingComment.gone(id, now);
        return new IncomingComment(
                id,
                parent() > 0 ? Long.toString(parent()) : null,
                shownUnder(),
                writer(),
                Html.text(html()),
                raw(),
                null,
                createdAt(),
                null,
                null,
                null,
                link(),
                null,
                Html.links(html()),
                author() > 0 && author() == me,
                status().equals("hold"),
                false,
                null,
                Long.toString(post()));
    }

    private Post shownUnder() {
        if (post() == 0) return null;
        var post = json.at("/_embedded/up/0");
        var title = Html.text(post.path("title").path("rendered").asText());
        var url = Html.web(post.path("link").asText());
        if (url == null && link() != null) url = link().replaceFirst("#.*$", "");
        return new Post(Long.toString(post()), title.isEmpty() ? null : title, url);
    }

    private Author writer() {
        var name = Html.text(json.path("author_name").asText());
        return new Author(
                author() > 0 ? Long.toString(author()) : null,
                name.isEmpty() ? null : name,
                null,
                Html.web(json.path("author_avatar_urls").path("96").asText()),
                Html.web(json.path("author_url").asText()));
    }

    private String raw() {
        var kept = ((ObjectNode) json).deepCopy();
        kept.remove("_embedded");
        return kept.toString();
    }
}
