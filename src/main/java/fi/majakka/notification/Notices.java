package fi.majakka.notification;

import fi.majakka.shared.Change;
import fi.majakka.shared.Ids;
import fi.majakka.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Writes notices in the transaction of what they tell of: neither is ever there without the other. */
@ApplicationScoped
class Notices {
    private final Sql sql;

    Notices(Sql sql) {
        this.sql = sql;
    }

    /** What was waited for is decided: nobody needs to read any more that it waits. */
    void settled(Change change, String... whats) {
        sql.change(
                "UPDATE notice SET read_at = ? WHERE subject_id = ? AND what = ANY (?) AND read_at IS NULL",
                change.at(),
                change.subject(),
                Sql.Array.texts(List.of(whats)));
    }

    /**
     * @param comment to be opened, null when it is about none
     * @param to whom; who did it needs no notice
     */
    void tell(Change change, UUID comment, Collection<UUID> to) {
        var by = change.by() == null ? null : change.by().value();
        to.stream()
                .filter(Objects::nonNull)
                .distinct()
                .filter(m -> !m.equals(by))
                .forEach(member -> sql.change(
                        """
                INSERT INTO notice (id, member_id, what, subject_id, channel_id, comment_id, by_id, detail, at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                        Ids.next(change.at()),
                        member,
                        change.what(),
                        change.subject(),
                        change.channel(),
                        comment,
                        by,
                        change.to(),
                        change.at()));
    }
}
