package fi.majakka.inbox.assignment;

import fi.majakka.shared.Sql;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How many open comments everybody holds, counted on while more are given. */
final class Loads {
    private final Map<UUID, Integer> open = new HashMap<>();

    private Loads() {}

    /** Call inside the transaction that gives. */
    static Loads of(Collection<UUID> members, Sql sql) {
        var loads = new Loads();
        sql.list(
                """
                SELECT c.assignee_id, count(*) AS n FROM comment c JOIN channel h ON h.id = c.channel_id
                WHERE c.assignee_id = ANY (?) AND c.state <> 'RESOLVED' AND NOT c.own AND h.removed_at IS NULL
                GROUP BY c.assignee_id""",
                List.of(Sql.Array.uuids(members)),
                row -> loads.open.put(Sql.uuid(row, "assignee_id"), row.getInt("n")));
        return loads;
    }

    int of(UUID member) {
        return open.getOrDefault(member, 0);
    }

    void more(UUID member) {
        open.merge(member, 1, Integer::sum);
    }
}
