package fi.majakka.inbox.search;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
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
        var words = new ArrayList<SearchWord>();
        var conditions = new ArrayList<String>();
        for (var chunk : query.trim().split("\\s+")) {
            var parts = SearchText.words(chunk);
            if (parts.isEmpty() || words.size() + parts.size() > MOST_TERMS) continue;
            for (var part : parts) words.add(new SearchWord(part));
            var all = String.join(" AND ", Collections.nCopies(parts.size(), HAS));
            if (parts.size() > 1) words.add(new SearchWord(String.join("", parts)));
            conditions.add(parts.size() == 1 ? all : "(" + all + " OR " + HAS + ")");
        }
        if (words.isEmpty()) return new SearchTerms(query.isBlank() ? "TRUE" : "FALSE", List.of(), "0", List.of());
        var found = Found.of(words, vocabulary);
        return new SearchTerms(
                "(" + String.join(" AND ", conditions) + ")",
                found.stream().map(Found::all).toList(),
                String.join(" + ", Collections.nCopies(found.size(), RANK)),
                found.stream().map(Found::itself).toList());
    }

    /** The words of the comments that one word of the query means. */
    private record Found(String itself, String all) {

        /**
         * The vocabulary is asked once for all words and, where a word as typed finds nothing, once more for slips of the
         * finger: a long query costs no more statements than a short one.
         */
        static List<Found> of(List<SearchWord> words, SearchVocabulary vocabulary) {
            var known = vocabulary.like(patterns(words, SearchWord::likely));
            var found = new HashMap<SearchWord, Found>();
            for (var word : words) found.put(word, among(known, word::is, word::isPartOf));
            var missed = words.stream().filter(w -> found.get(w).all.isEmpty()).toList();
            var nearly = patterns(missed, SearchWord::nearlyLikely);
            if (nearly.isEmpty()) return words.stream().map(found::get).toList();
            var near = vocabulary.like(nearly);
            for (var word : missed)
                if (!word.nearlyLikely().isEmpty()) found.put(word, among(near, word::isNearly, other -> false));
            return words.stream().map(found::get).toList();
        }

        private static List<String> patterns(
                List<SearchWord> words, Function<SearchWord, ? extends Collection<String>> of) {
            return words.stream()
                    .flatMap(word -> of.apply(word).stream())
                    .distinct()
                    .toList();
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
