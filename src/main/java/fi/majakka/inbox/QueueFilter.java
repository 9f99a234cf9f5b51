package fi.majakka.inbox;

import fi.majakka.delegation.Reach;
import fi.majakka.shared.Invalid;
import fi.majakka.shared.MemberId;
import fi.majakka.shared.Params;
import fi.majakka.shared.Sql;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Which comments of the queue: the conditions of one WHERE with their binds. Without a state it is the queue, all that is
 * not resolved; what is snoozed is left out until its time, unless asked for.
 */
final class QueueFilter {
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> binds = new ArrayList<>();

    QueueFilter(Reach reach) {
        and("NOT c.own");
        and("c.channel_id NOT IN (SELECT id FROM channel WHERE removed_at IS NOT NULL)");
        and(reach.sql("c.channel_id"), reach.bind().toArray());
    }

    QueueFilter and(String condition, Object... values) {
        conditions.add(condition);
        binds.addAll(Arrays.asList(values));
        return this;
    }

    QueueFilter query(QueueQuery q, MemberId caller, Search search) {
        states(q.state);
        snoozed(q.snoozed, q.state);
        if (q.channel != null) and("c.channel_id = ANY (?)", Sql.Array.uuids(uuids("channel", q.channel)));
        if (q.network != null)
            and(
                    "c.channel_id IN (SELECT id FROM channel WHERE network = ANY (?))",
                    Sql.Array.texts(Params.words(q.network)));
        if (q.assignee != null) assignee(q.assignee, caller);
        if (q.label != null) and("c.labels && ?", Sql.Array.texts(Params.words(q.label)));
        if (q.author != null) author(q.author);
        if (q.since != null) and("c.came_at >= ?", Params.instant("since", q.since));
        if (q.q != null && !q.q.isBlank()) search.find(q.q, this);
        return this;
    }

    static void requireKnownWords(QueueQuery q) {
        var none = new QueueFilter(Reach.NONE);
        none.states(q.state);
        none.snoozed(q.snoozed, q.state);
    }

    private void states(String state) {
        if (state == null) and("c.state IN ('NEW', 'PENDING')");
        else if (!state.equals("any")) and("c.state = ANY (?)", Sql.Array.texts(states("state", state)));
    }

    private void snoozed(String snoozed, String state) {
        if (snoozed == null && (state == null || !state.equals("any")))
            and("(c.snoozed_until IS NULL OR c.snoozed_until <= now())");
        else if ("true".equals(snoozed)) and("c.snoozed_until > now()");
        else if ("false".equals(snoozed)) and("(c.snoozed_until IS NULL OR c.snoozed_until <= now())");
        else if (snoozed != null && !snoozed.equals("any")) throw new Invalid("snoozed", "must be true, false or any");
    }

    private void assignee(String assignee, MemberId caller) {
        if (assignee.equals("none")) and("c.assignee_id IS NULL");
        else and("c.assignee_id = ?", assignee.equals("me") ? caller.value() : Params.uuid("assignee", assignee));
    }

    /** By the author's id, or by a part of the name or handle. */
    private void author(String author) {
        var named =
                "c.author_id IN (SELECT id FROM author WHERE id::text = ? OR lower(name) LIKE ? OR lower(handle) LIKE ?)";
        var part = "%" + author.toLowerCase(Locale.ROOT).replaceAll("([%_\\\\])", "\\\\$1") + "%";
        and(named, author, part, part);
    }

    String where() {
        return String.join(" AND ", conditions);
    }

    List<Object> binds() {
        return binds;
    }

    private static List<String> states(String field, String states) {
        return Params.words(states).stream()
                .map(word -> switch (word) {
                    case "new", "pending", "resolved" -> word.toUpperCase(Locale.ROOT);
                    default -> throw new Invalid(field, "must be new, pending, resolved or any");
                })
                .toList();
    }

    private static List<UUID> uuids(String field, String list) {
        return Params.words(list).stream().map(id -> Params.uuid(field, id)).toList();
    }
}
