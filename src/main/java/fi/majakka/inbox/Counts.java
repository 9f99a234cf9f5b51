package fi.majakka.inbox;

import fi.majakka.delegation.Act;
import fi.majakka.delegation.Authority;
import fi.majakka.shared.Sql;
import fi.majakka.team.CurrentMember;
import fi.majakka.team.MemberRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many comments there are, by state, channel and assignee, under the list's own filters. */
@ApplicationScoped
class Counts {
    /** Resolved comments are counted up to here: "10 000+" is all that a person needs to know of more. */
    private static final int MOST_RESOLVED = 10_001;

    private final Sql sql;
    private final Authority authority;
    private final CurrentMember current;
    private final Search search;

    Counts(Sql sql, Authority authority, CurrentMember current, Search search) {
        this.sql = sql;
        this.authority = authority;
        this.current = current;
        this.search = search;
    }

    /** @param resolved at most 10001, which means "more than 10000" */
    @Schema(requiredProperties = {"new", "pending", "resolved"})
    public record ByState(
            @com.fasterxml.jackson.annotation.JsonProperty("new")
            long fresh,

            long pending,
            long resolved) {}

    @Schema(requiredProperties = {"channel", "count"})
    public record ByChannel(UUID channel, long count) {}

    /** {@code member} is missing for what nobody holds. */
    @Schema(requiredProperties = {"count"})
    public record ByAssignee(MemberRef member, long count) {}

    /**
     * @param open new and pending ones that do not sleep; {@code free}: of these, held by nobody; {@code mine}: by the caller;
     *     {@code later}: those that sleep
     */
    @Schema(
            name = "Counts",
            requiredProperties = {"byState", "byChannel", "byAssignee", "open", "free", "mine", "later"})
    public record View(
            ByState byState,
            List<ByChannel> byChannel,
            List<ByAssignee> byAssignee,
            long open,
            long free,
            long mine,
            long later) {}

    private record Group(String state, UUID channel, UUID assignee, String name, boolean sleeps, long n) {}

    View of(QueueQuery query) {
        QueueFilter.requireKnownWords(query); // counts are of every state, and a wrong word is wrong all the same
        var filter = new QueueFilter(authority.reach(Act.READ)).query(withoutState(query), current.id(), search);
        var groups = groups(filter);
        var awake = groups.stream().filter(g -> !g.sleeps).toList();
        var me = current.id().value();
        return new View(
                new ByState(
                        sum(groups, g -> g.state.equals("NEW")),
                        sum(groups, g -> g.state.equals("PENDING")),
                        resolved(query)),
                channels(awake),
                assignees(awake),
                sum(awake, g -> true),
                sum(awake, g -> g.assignee == null),
                sum(awake, g -> me.equals(g.assignee)),
                sum(groups, g -> g.sleeps));
    }

    private List<Group> groups(QueueFilter filter) {
        var query = "SELECT g.*, m.name FROM (SELECT c.state, c.channel_id, c.assignee_id,"
                + " coalesce(c.snoozed_until > now(), false) AS sleeps, count(*) AS n FROM comment c WHERE "
                + filter.and("c.state IN ('NEW', 'PENDING')").where()
                + " GROUP BY 1, 2, 3, 4) g LEFT JOIN member m ON m.id = g.assignee_id";
        return sql.list(
                query,
                filter.binds(),
                r -> new Group(
                        r.getString("state"),
                        Sql.uuid(r, "channel_id"),
                        Sql.uuid(r, "assignee_id"),
                        r.getString("name"),
                        r.getBoolean("sleeps"),
                        r.getLong("n")));
    }

    private long resolved(QueueQuery query) {
        var filter = new QueueFilter(authority.reach(Act.READ)).query(withoutState(query), current.id(), search);
        filter.and("c.state = 'RESOLVED'");
        var count = "SELECT count(*) AS n FROM (SELECT 1 FROM comment c WHERE " + filter.where() + " LIMIT "
                + MOST_RESOLVED + ") r";
        return sql.one(count, filter.binds(), r -> r.getLong("n"));
    }

    private static QueueQuery withoutState(QueueQuery q) {
        var all = new QueueQuery();
        all.state = "any";
        all.snoozed = "any";
        all.channel = q.channel;
        all.network = q.network;
        all.assignee = q.assignee;
        all.label = q.label;
        all.author = q.author;
        all.q = q.q;
        all.since = q.since;
        return all;
    }

    private static long sum(List<Group> groups, java.util.function.Predicate<Group> which) {
        return groups.stream().filter(which).mapToLong(Group::n).sum();
    }

    private static List<ByChannel> channels(List<Group> groups) {
        return groups.stream()
                .map(Group::channel)
                .distinct()
                .map(id -> new ByChannel(id, sum(groups, g -> g.channel.equals(id))))
                .toList();
    }

    private static List<ByAssignee> assignees(List<Group> groups) {
        return groups.stream()
                .map(g -> MemberRef.of(g.assignee, g.name))
                .distinct()
                .map(who -> new ByAssignee(
                        who, sum(groups, g -> java.util.Objects.equals(MemberRef.of(g.assignee, g.name), who))))
                .toList();
    }
}
