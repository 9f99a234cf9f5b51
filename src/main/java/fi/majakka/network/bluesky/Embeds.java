package fi.majakka.network.bluesky;

import com.fasterxml.jackson.databind.JsonNode;
import fi.majakka.network.IncomingComment.Attachment;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What hangs below a text, and the true addresses of the links that the text only shows shortened. */
final class Embeds {
    private final String site;
    private final Set<Attachment> found = new LinkedHashSet<>();

    private Embeds(String site) {
        this.site = site;
    }

    /** @param post with {@code embed} as the network shows it, or only with the author's {@code record} */
    static List<Attachment> of(JsonNode post, String site) {
        var embeds = new Embeds(site);
        var record = post.path("record");
        embeds.look(post.has("embed") ? post.path("embed") : record.path("embed"));
        embeds.links(record);
        return new ArrayList<>(embeds.found);
    }

    private void look(JsonNode embed) {
        for (var list : List.of("images", "items"))
            for (var image : embed.path(list)) add("image", Json.text(image, "fullsize"));
        add("video", Json.text(embed, "playlist"));
        add("link", Json.text(embed, "external", "uri"));
        quoted(embed);
        if (embed.path("media").isObject()) look(embed.path("media"));
    }

    private void quoted(JsonNode embed) {
        var uri = quotedUri(embed);
        if (AtUri.isPost(uri)) add("link", AtUri.of(uri).permalink(site));
    }

    /** The post that an embed quotes, null when it quotes none. */
    static String quotedUri(JsonNode embed) {
        var uri = Json.text(embed, "record", "uri");
        return uri != null ? uri : Json.text(embed, "record", "record", "uri");
    }

    private void links(JsonNode record) {
        var text = record.path("text").asText();
        for (var facet : record.path("facets"))
            for (var feature : facet.path("features")) {
                var uri = Json.text(feature, "uri");
                if (uri != null && !text.contains(uri)) add("link", uri);
            }
    }

    /** Only addresses that a browser may open: what visitors write is shown to staff. */
    private void add(String kind, String url) {
        if (url != null && url.matches("(?is)https?://.+")) found.add(new Attachment(kind, url));
    }
}
