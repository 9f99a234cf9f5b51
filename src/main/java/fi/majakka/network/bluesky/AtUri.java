package fi.majakka.network.bluesky;

import fi.majakka.network.Failure;
import java.util.Optional;
import java.util.regex.Pattern;

/** The address of a record: whose, of which collection, by which key. */
record AtUri(String did, String collection, String rkey) {
    static final String POST = "app.bsky.feed.post";
    private static final Pattern SHAPE =
            Pattern.compile("at://(did:[a-z]+:[\\w.:%-]+)/([a-zA-Z0-9.-]+)/([\\w.:~-]{1,512})");

    /** Empty when it is none: authors write addresses into their posts, and one of them must not stop the reading. */
    static Optional<AtUri> parse(String uri) {
        return Optional.ofNullable(uri)
                .map(SHAPE::matcher)
                .filter(m -> m.matches())
                .map(m -> new AtUri(m.group(1), m.group(2), m.group(3)));
    }

    static AtUri of(String uri) {
        return parse(uri)
                .orElseThrow(() ->
                        new Failure(Failure.Kind.INVALID, "not-an-at-uri", "This comment has no address on Bluesky"));
    }

    static AtUri post(String did, String rkey) {
        return new AtUri(did, POST, rkey);
    }

    static boolean isPost(String uri) {
        return parse(uri).filter(u -> u.collection.equals(POST)).isPresent();
    }

    /** By identifier and not by handle: handles change hands. */
    String permalink(String site) {
        return site + "/profile/" + did + "/post/" + rkey;
    }

    @Override
    public String toString() {
        return "at://" + did + "/" + collection + "/" + rkey;
    }
}
