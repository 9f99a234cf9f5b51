package fi.majakka.inbox.search;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/**
 * A query as a condition on {@code comment c} with its binds, and an order that puts the word itself before compounds with
 * it. Every word of the query must be in the comment; what is typed with a hyphen may also be there in one.
 *
 * <p>The words of all comments are kept once each in {@code search_word}. Which of them are meant is decided here, on
 * some hundreds of words; the database then only looks up whole words in an index.
 */
public record SearchTerms(String sql, List<String> binds, String rank, List<String> rankBinds) {
    private static final int MOST_TERMS = 8;
    private static final int MOST_WORDS = 2_000;
    private static final String HAS = "c.search @@ cast(? as tsquery)";
    private static final String RANK = "CASE WHEN " + HAS + " THEN 0 ELSE 1 END";

    public static SearchTerms of(String query, SearchVocabulary vocabulary) {
        var found = new ArrayList<Found>();
        var conditions = new ArrayList<String>();
        for (var chunk : query.trim().split("\\s+")) {
            var words = SearchText.words(chunk);
            if (words.isEmpty() || found.size() + words.size() > MOST_TERMS) continue;
            for (var word : words) found.add(Found.of(new SearchWord(word), vocabulary));
            var all = String.join(" AND ", Collections.nCopies(words.size(), HAS));
            if (words.size() > 1) found.add(Found.of(new SearchWord(String.join("", words)), vocabulary));
            conditions.add(words.size() == 1 ? all : "(" + all + " OR " + HAS + ")");
        }
        if (found.isEmpty()) return new SearchTerms(query.isBlank() ? "TRUE" : "FALSE", List.of(), "0", List.of());
        return new SearchTerms(
                "(" + String.join(" AND ", conditions) + ")",
                found.stream().map(Found::all).toList(),
                String.join(" + ", Collections.nCopies(found.size(), RANK)),
                found.stream().map(Found::itself).toList());
    }

    /** The words of the comments that one word of the query means. */
    private record Found(String itself, String all) {

        /** A slip of the finger is thought of only where the word as typed finds nothing. */
        static Found of(SearchWord word, SearchVocabulary vocabulary) {
            var exact = among(vocabulary.like(word.likely()), word::is, word::isPartOf);
            if (!exact.all.isEmpty() || word.nearlyLikely().isEmpty()) return exact;
            return among(vocabulary.like(word.nearlyLikely()), word::isNearly, other -> false);
        }

        private static Found among(List<String> words, Predicate<String> is, Predicate<String> isPart) {
            var itself = new ArrayList<String>();
            var parts = new ArrayList<String>();
            for (var word : words) {
                if (is.test(word)) itself.add(word);
                else if (isPart.test(word)) parts.add(word);
            }
            var all = new ArrayList<>(itself);
            all.addAll(parts);
            return new Found(anyOf(itself), anyOf(all));
        }

        /** Folded words hold letters and digits only, so quotes are all that a tsquery asks for. */
        private static String anyOf(List<String> words) {
            return words.stream()
                    .limit(MOST_WORDS)
                    .map(word -> "'" + word + "'")
                    .collect(joining(" | "));
        }
    }
}
