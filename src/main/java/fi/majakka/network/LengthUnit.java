package fi.majakka.network;

import com.ibm.icu.text.BreakIterator;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The ways in which networks count a text. */
public enum LengthUnit {
    /** UTF-16 code units, as Facebook, Instagram and YouTube count. */
    CHARACTERS {
        @Override
        public int measure(String text) {
            return text.length();
        }
    },
    /** UTF-8 bytes: WordPress, Google reviews. */
    BYTES {
        @Override
        public int measure(String text) {
            return text.getBytes(StandardCharsets.UTF_8).length;
        }
    },
    /** What a person sees as one character: Bluesky. */
    GRAPHEMES {
        @Override
        public int measure(String text) {
            var graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
            graphemes.setText(text);
            int n = 0;
            while (graphemes.next() != BreakIterator.DONE) n++;
            return n;
        }
    },
    /** Graphemes, each link 23, of a remote mention only its first part: Mastodon. */
    GRAPHEMES_LINKS_23 {
        @Override
        public int measure(String text) {
            var links = LINK.matcher(text).replaceAll("x".repeat(LINK_WEIGHT));
            return GRAPHEMES.measure(REMOTE_MENTION.matcher(links).replaceAll("$1"));
        }
    },
    /** Latin letters 1, emoji and CJK 2, each link 23, after NFC: X. */
    WEIGHTED {
        @Override
        public int measure(String text) {
            var nfc = Normalizer.normalize(text, Normalizer.Form.NFC);
            var graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
            var rest = LINK.matcher(nfc).replaceAll("x".repeat(LINK_WEIGHT));
            graphemes.setText(rest);
            int weight = 0;
            for (int from = 0, to = graphemes.next(); to != BreakIterator.DONE; from = to, to = graphemes.next())
                weight += weightOf(rest.substring(from, to));
            return weight;
        }
    };

    private static final int LINK_WEIGHT = 23;
    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final Pattern REMOTE_MENTION = Pattern.compile("(@\\w+)@[\\w.-]+\\w");

    public abstract int measure(String text);

    private static int weightOf(String grapheme) {
        if (grapheme.codePoints().anyMatch(c -> c >= 0x1F000 || c == 0x200D || c == 0xFE0F)) return 2;
        return grapheme.codePoints().map(LengthUnit::weightOf).sum();
    }

    private static int weightOf(int c) {
        return c <= 0x10FF || c >= 0x2000 && c <= 0x200D || c >= 0x2010 && c <= 0x201F || c >= 0x2032 && c <= 0x2037
                ? 1
                : 2;
    }
}
