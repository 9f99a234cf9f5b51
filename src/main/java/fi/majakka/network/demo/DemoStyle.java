package fi.majakka.network.demo;

import fi.majakka.network.Abilities;
import fi.majakka.network.LengthRule;
import fi.majakka.network.LengthUnit;
import java.util.Locale;

/** Whose rules a demo channel plays: the length, the depth, the abilities and the treatment of a repeated reply. */
enum DemoStyle {
    FACEBOOK(
            "Facebook",
            new LengthRule(LengthUnit.CHARACTERS, 8000),
            2,
            new Abilities(true, true, true, true),
            Repeat.POSTS_AGAIN),
    INSTAGRAM(
            "Instagram",
            new LengthRule(LengthUnit.CHARACTERS, 300),
            2,
            new Abilities(true, true, true, false),
            Repeat.POSTS_AGAIN),
    YOUTUBE(
            "YouTube",
            new LengthRule(LengthUnit.CHARACTERS, 10000),
            2,
            new Abilities(true, true, false, false),
            Repeat.POSTS_AGAIN),
    BLUESKY(
            "Bluesky",
            new LengthRule(LengthUnit.GRAPHEMES, 300, 3000),
            0,
            new Abilities(true, true, false, true),
            Repeat.KNOWS_KEY),
    MASTODON(
            "Mastodon",
            new LengthRule(LengthUnit.GRAPHEMES_LINKS_23, 500),
            0,
            new Abilities(true, false, false, true),
            Repeat.KNOWS_KEY),
    WORDPRESS(
            "WordPress",
            new LengthRule(LengthUnit.BYTES, 65525),
            0,
            new Abilities(true, true, true, false),
            Repeat.REFUSES_TWIN),
    GOOGLE(
            "Google reviews",
            new LengthRule(LengthUnit.BYTES, 4096),
            1,
            new Abilities(true, false, false, false),
            Repeat.REPLACES);

    /** What a network does with a reply that it has already: this decides how hard it is to post once. */
    enum Repeat {
        /** Takes it as another one: only looking first helps. */
        POSTS_AGAIN,
        /** Knows the client's key and answers with the first. */
        KNOWS_KEY,
        /** Refuses equal words below the same comment as a duplicate. */
        REFUSES_TWIN,
        /** Has room for one reply and replaces its text. */
        REPLACES
    }

    /** The network it stands for, as people know it. */
    final String title;

    final LengthRule length;
    final int depth;
    final Abilities can;
    final Repeat repeat;

    DemoStyle(String title, LengthRule length, int depth, Abilities can, Repeat repeat) {
        this.title = title;
        this.length = length;
        this.depth = depth;
        this.can = can;
        this.repeat = repeat;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean tellsLanguage() {
        return this == BLUESKY || this == MASTODON;
    }
}
