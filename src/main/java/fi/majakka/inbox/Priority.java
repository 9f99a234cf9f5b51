package fi.majakka.inbox;

import fi.majakka.network.IncomingComment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** How urgent a comment is: the sum of named rules, each of which a person can check. */
enum Priority {
    /** Health and safety come first: words of harm, allergy and recall in the three languages of the house. */
    SAFETY(
            "safety",
            40,
            c -> matches(
                    "\\b(allerg|anafyla|vierasesin|takaisinve|myrky|oksen|sairaala|hammas|loukka|palovamm|främmande|förgift|sjukhus"
                            + "|återkall|recall|poison|hospital|injur|choke|mould|sick)|\\bhome(?:essa|inen|tta|ista)\\b",
                    c)),
    /** A review of one or two stars. */
    LOW_RATING("lowRating", 30, c -> c.rating() != null && c.rating() <= 2),
    /** The author wrote in this thread before: somebody is waiting. */
    WROTE_AGAIN("wroteAgain", 25, c -> false),
    /** A question waits for an answer. */
    QUESTION("question", 15, c -> c.text() != null && c.text().contains("?")),
    /** Pictures show what is wrong. */
    PICTURE("picture", 5, c -> c.attachments() != null && !c.attachments().isEmpty());

    final String word;
    final int points;
    private final Predicate<IncomingComment> applies;

    Priority(String word, int points, Predicate<IncomingComment> applies) {
        this.word = word;
        this.points = points;
        this.applies = applies;
    }

    static List<Priority> of(IncomingComment comment) {
        var rules = new ArrayList<Priority>();
        for (var rule : values()) if (rule.applies.test(comment)) rules.add(rule);
        return rules;
    }

    static int score(List<Priority> rules) {
        return rules.stream().mapToInt(r -> r.points).sum();
    }

    private static boolean matches(String words, IncomingComment comment) {
        return comment.text() != null
                && Patterns.of(words).matcher(comment.text()).find();
    }

    /** Compiled once: enum constants cannot refer to a static field of their own class. */
    private static final class Patterns {
        private static final java.util.Map<String, Pattern> KNOWN = new java.util.concurrent.ConcurrentHashMap<>();

        static Pattern of(String words) {
            return KNOWN.computeIfAbsent(
                    words,
                    w -> Pattern.compile(
                            w, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS));
        }
    }
}
