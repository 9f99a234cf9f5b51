package fi.majakka.network.bluesky;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Marks links, tags and handles in a text, since Bluesky links nothing by itself. Places are counted in UTF-8 bytes. */
final class Facets {
    private static final Pattern LINK = Pattern.compile("(?<=^|[\\s(])(?<it>https?://[^\\s<>\"]+)");
    private static final Pattern TAG =
            Pattern.compile("(?<=^|\\s)(?<it>[#＃][^\\s\\p{Punct}]*[^\\s\\p{Punct}\\d][^\\s]*)");
    private static final Pattern HANDLE = Pattern.compile(
            "(?<=^|[\\s(])(?<it>@(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?\\.)+[a-zA-Z][a-zA-Z0-9-]*)");
    private static final Pattern TRAILING = Pattern.compile("[.,;:!?'\"…\\p{P}&&[^/#=_)-]]+$");
    private static final int LONGEST_TAG = 64;

    private final String text;
    private final ArrayNode facets;

    private Facets(String text, ArrayNode facets) {
        this.text = text;
        this.facets = facets;
    }

    /** @param dids finds who has a handle; a handle that nobody has stays text */
    static ArrayNode of(String text, Function<String, Optional<String>> dids) {
        var found = new Facets(text, Json.object().putArray("facets"));
        found.mark(LINK, link -> Optional.of(feature("link").put("uri", link)));
        found.mark(TAG, Facets::tag);
        found.mark(
                HANDLE,
                handle -> dids.apply(handle.substring(1))
                        .map(did -> feature("mention").put("did", did)));
        return found.facets;
    }

    private static Optional<ObjectNode> tag(String tag) {
        var word = tag.substring(1);
        return word.length() > LONGEST_TAG
                ? Optional.empty()
                : Optional.of(feature("tag").put("tag", word));
    }

    private static ObjectNode feature(String name) {
        return Json.object().put("$type", "app.bsky.richtext.facet#" + name);
    }

    private void mark(Pattern pattern, Function<String, Optional<ObjectNode>> meaning) {
        var matches = pattern.matcher(text);
        while (matches.find()) {
            var it = trimmed(matches.group("it"));
            int from = matches.start("it");
            meaning.apply(it).ifPresent(feature -> add(from, from + it.length(), feature));
        }
    }

    /** A sentence's own punctuation is no part of a link, nor is a bracket that was opened before it. */
    private static String trimmed(String it) {
        var bare = TRAILING.matcher(it).replaceFirst("");
        return bare.endsWith(")") && !bare.contains("(") ? trimmed(bare.substring(0, bare.length() - 1)) : bare;
    }

    private void add(int from, int to, ObjectNode feature) {
        var facet = facets.addObject();
        facet.putObject("index").put("byteStart", bytes(from)).put("byteEnd", bytes(to));
        facet.putArray("features").add(feature);
    }

    private int bytes(int chars) {
        return text.substring(0, chars).getBytes(StandardCharsets.UTF_8).length;
    }
}
