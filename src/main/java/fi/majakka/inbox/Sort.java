package fi.majakka.inbox;

import fi.majakka.shared.Cursor;
import fi.majakka.shared.Invalid;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;

/** In which order, and where a page begins: every order ends with the id, so that pages neither skip nor repeat. */
enum Sort {
    PRIORITY("(-c.priority), c.came_at, c.id", "(-c.priority, c.came_at, c.id) > (?, ?, ?)", 3),
    NEWEST("c.came_at DESC, c.id DESC", "(c.came_at, c.id) < (?, ?)", 2),
    OLDEST("c.came_at, c.id", "(c.came_at, c.id) > (?, ?)", 2),
    DUE(
            "coalesce(c.due_at, 'infinity'), c.came_at, c.id",
            "(coalesce(c.due_at, 'infinity'), c.came_at, c.id) > (?::timestamptz, ?, ?)",
            3);

    private static final String NEVER = "infinity";
    final String orderBy;
    private final String after;
    private final int keys;

    Sort(String orderBy, String after, int keys) {
        this.orderBy = orderBy;
        this.after = after;
        this.keys = keys;
    }

    static Sort of(String word) {
        if (word == null) return PRIORITY;
        return Arrays.stream(values())
                .filter(s -> s.name().toLowerCase().equals(word))
                .findFirst()
                .orElseThrow(() -> new Invalid("sort", "must be priority, newest, oldest or due"));
    }

    void after(String cursor, QueueFilter filter) {
        var at = Cursor.parse(cursor, keys + 1);
        if (!at.key(0).equals(name())) throw new Invalid("cursor", "is not one that this list gave");
        var came = at.instant(keys - 1);
        var id = at.key(keys, UUID::fromString);
        switch (this) {
            case PRIORITY -> filter.and(after, at.key(1, key -> Math.negateExact(Integer.parseInt(key))), came, id);
            case DUE -> filter.and(after, due(at), came, id);
            default -> filter.and(after, came, id);
        }
    }

    private static String due(Cursor at) {
        return at.key(1).equals(NEVER) ? NEVER : at.instant(1).toString();
    }

    private static String due(ResultSet row) throws SQLException {
        var due = row.getTimestamp("due_at");
        return due == null ? NEVER : due.toInstant().toString();
    }

    String cursor(ResultSet row) throws SQLException {
        var came = row.getTimestamp("came_at").toInstant();
        var id = row.getString("id");
        return switch (this) {
            case PRIORITY -> Cursor.of(name(), row.getInt("priority"), came, id);
            case DUE -> Cursor.of(name(), due(row), came, id);
            default -> Cursor.of(name(), came, id);
        };
    }
}
