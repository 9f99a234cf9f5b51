package fi.majakka.inbox.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What search compares: words in small letters, without dots and accents. People leave out dots, and networks send
 * zero-width characters and decomposed letters.
 *
 * <p>Nothing about any language is worked out when a comment arrives; all of that is in the query. So ingest stays
 * cheap, and a better rule finds old comments too, without writing a million rows again.
 */
public final class SearchText {
    /** Marks the words of the author's name: what pullapete writes is not about pulla. */
    static final String AUTHOR = "@";

    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST_WORD = 60;

    private SearchText() {}

    /** What {@code array_to_tsvector} makes {@code comment.search} of; each part may be null. */
    public static String[] of(String text, String authorName, String authorHandle) {
        var all = new LinkedHashSet<>(words(text));
        for (var word : words(authorName)) all.add(AUTHOR + word);
        for (var word : words(authorHandle)) all.add(AUTHOR + word);
        return all.toArray(String[]::new);
    }

    static List<String> words(String text) {
        var words = new ArrayList<String>();
        if (text == null) return words;
        for (var word : GAPS.split(fold(text)))
            if (!word.isEmpty()) words.add(word.substring(0, Math.min(word.length(), LONGEST_WORD)));
        return words;
    }

    private static String fold(String text) {
        var apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        var small = MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
        return small.replace('ø', 'o').replace("æ", "a").replace("ß", "ss");
    }
}
