package fi.majakka.inbox.search;

import fi.majakka.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/**
 * The words of all comments, once each, in {@code search_word}: a search first asks which of them are meant.
 *
 * <p>Words are only added. One that no comment holds any longer costs a row and finds nothing. The table has no unique
 * constraint on purpose: two transactions that meet the same new word would wait for each other, and could deadlock;
 * so both may add it, and {@link #like} gives it once.
 */
@ApplicationScoped
public class SearchVocabulary {
    /** A scalar subquery and not an anti-join: the planner would rather read the whole table than look up 2,000 words. */
    private static final String LEARN = """
            INSERT INTO search_word
            SELECT fresh.word FROM unnest(?) AS fresh (word)
            WHERE (SELECT true FROM search_word known WHERE known.word = fresh.word LIMIT 1) IS NULL""";

    private static final String LIKE = "SELECT DISTINCT word FROM search_word WHERE word LIKE ANY (?)";

    private final Sql sql;

    SearchVocabulary(Sql sql) {
        this.sql = sql;
    }

    /** Call it in the transaction that stores comments, once for all of them, with their words from SearchText. */
    public void learn(Collection<String> words) {
        sql.change(LEARN, Sql.Array.texts(words.stream().distinct().toList()));
    }

    /** The known words that pass at least one of the patterns. */
    List<String> like(Collection<String> patterns) {
        return sql.list(LIKE, List.of(Sql.Array.texts(patterns)), row -> row.getString("word"));
    }
}
