package fi.majakka.network.wordpress;

import fi.majakka.network.OutgoingReply;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Tells whether a reply stands on the site already. WordPress has no key for that, but it keeps the name of the program
 * that wrote a comment, for moderators only: there each reply carries its id. Sites that erase that name leave the time.
 */
class Twins {
    private static final String MARK = "Majakka reply/";
    private final Comments comments;
    private final Duration margin;
    private final Duration overlap;

    Twins(Comments comments, WordPressConfig config) {
        this.comments = comments;
        this.margin = config.clockMargin();
        this.overlap = config.overlap();
    }

    static String mark(OutgoingReply reply) {
        return MARK + reply.id();
    }

    Optional<Row> ofThis(long me, OutgoingReply reply) {
        var under = under(me, reply);
        var marked =
                under.stream().filter(row -> agent(row).equals(mark(reply))).findFirst();
        if (marked.isPresent()) return marked;
        return under.stream()
                .filter(row -> !marked(row) && sameText(row, reply))
                .filter(row -> row.createdAt() != null
                        && !row.createdAt().isBefore(reply.preparedAt().minus(margin)))
                .findFirst();
    }

    /** When a comment is deleted for good its answers move up to its own parent. */
    Optional<Row> ofThisMoved(long me, OutgoingReply reply) {
        var after = reply.preparedAt().minus(overlap);
        return comments.by(me, Replies.postOf(reply.target()), null, after).stream()
                .filter(row -> agent(row).equals(mark(reply)))
                .findFirst();
    }

    /** Whether the same words surely are another's; where no mark says so, time must leave no room for two clocks. */
    boolean ofAnother(long me, OutgoingReply reply) {
        var longBefore = reply.preparedAt().minus(overlap);
        return under(me, reply).stream()
                .filter(row -> sameText(row, reply))
                .anyMatch(row -> marked(row)
                        || row.createdAt() != null && row.createdAt().isBefore(longBefore));
    }

    private List<Row> under(long me, OutgoingReply reply) {
        var target = reply.target();
        return comments.by(me, Replies.postOf(target), Long.valueOf(target.externalId()), null);
    }

    private static boolean sameText(Row row, OutgoingReply reply) {
        return Html.same(Html.text(row.html()), reply.text());
    }

    private static boolean marked(Row row) {
        return agent(row).startsWith(MARK);
    }

    private static String agent(Row row) {
        return row.json().path("author_user_agent").asText();
    }
}
