package fi.majakka.inbox;

import fi.majakka.shared.Change;
import fi.majakka.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

/** Takes over what changed about a comment that is known: edited, deleted, hidden, renamed. */
@ApplicationScoped
class Renewals {
    /** {@code own} rows are never items: they do not reopen. What the team resolved as spam stays resolved. */
    private static final String RENEW = """
            WITH before AS (
              SELECT id, text, state, deleted_at, outcome, own FROM comment
              WHERE channel_id = ? AND external_id = ? FOR UPDATE)
            UPDATE comment c SET
              text = CASE WHEN ?::timestamptz IS NOT NULL AND ? = '' THEN c.text ELSE ? END,
              raw = coalesce(?, c.raw), language = coalesce(?, c.language), edited_at = coalesce(?, c.edited_at),
              changed_at = coalesce(?, c.changed_at), deleted_at = coalesce(?, c.deleted_at), url = coalesce(?, c.url),
              rating = coalesce(?, c.rating), attachments = ?::jsonb, hidden = ?, liked = ?, item_can = ?,
              reference = coalesce(?, c.reference), parent_external_id = coalesce(c.parent_external_id, ?),
              author_id = coalesce(c.author_id, (SELECT id FROM author a WHERE a.channel_id = c.channel_id AND a.key = ?)),
              post_id = coalesce(c.post_id, (SELECT id FROM post p WHERE p.channel_id = c.channel_id AND p.external_id = ?)),
              created_at = CASE WHEN c.text = '' THEN ? ELSE c.created_at END,
              priority = ?, priority_rules = ?,
              search = CASE WHEN ?::timestamptz IS NOT NULL AND ? = '' THEN c.search ELSE array_to_tsvector(?) END,
              fingerprint = ?,
              version = c.version + 1,
              thread_version = CASE WHEN %1$s THEN c.version + 1 ELSE c.thread_version END,
              heard_version = CASE WHEN %1$s THEN c.version + 1 ELSE c.heard_version END,
              state = CASE WHEN before.own THEN c.state WHEN %2$s THEN 'NEW' ELSE c.state END,
              outcome = CASE WHEN %2$s AND NOT before.own THEN NULL ELSE c.outcome END
            FROM before
            WHERE c.id = before.id AND (?::timestamptz IS NULL OR c.changed_at IS NULL OR ?::timestamptz >= c.changed_at)
            RETURNING c.id, c.version, c.own, before.text AS old_text, c.text AS new_text, before.state AS old_state,
              c.state AS new_state, before.deleted_at AS old_deleted, c.deleted_at AS new_deleted""".formatted(
                    "(c.text IS DISTINCT FROM ? OR c.deleted_at IS NULL AND ?::timestamptz IS NOT NULL)",
                    "(before.state = 'RESOLVED' AND before.outcome IS DISTINCT FROM 'SPAM' AND before.text <> ''"
                            + " AND before.text IS DISTINCT FROM ? AND ?::timestamptz IS NULL)");

    private final Sql sql;
    private final Event<Change> changes;

    Renewals(Sql sql, Event<Change> changes) {
        this.sql = sql;
        this.changes = changes;
    }

    private record Renewed(
            UUID id,
            int version,
            boolean own,
            String oldText,
            String newText,
            String oldState,
            String newState,
            boolean gone) {}

    /** @return true when something changed: an older version than ours changes nothing */
    boolean renew(UUID channel, Row r, String attachments, Instant now) {
        var rules = Sql.Array.texts(r.priorityRules());
        var words = Arrays.<Object>asList(r.text(), r.deletedAt());
        var binds = new java.util.ArrayList<Object>(Arrays.asList(
                channel,
                r.externalId(),
                r.deletedAt(),
                r.text(),
                r.text(),
                r.raw(),
                r.language(),
                r.editedAt(),
                r.changedAt(),
                r.deletedAt(),
                r.url(),
                r.rating(),
                attachments,
                r.hidden(),
                r.liked(),
                r.itemCan(),
                r.reference(),
                r.parentExternalId(),
                r.authorKey(),
                r.postKey(),
                r.createdAt(),
                r.priority(),
                rules,
                r.deletedAt(),
                r.text(),
                Sql.Array.texts(r.searchWords()),
                r.fingerprint()));
        for (int i = 0; i < 4; i++) binds.addAll(words);
        binds.addAll(Arrays.asList(r.changedAt(), r.changedAt()));
        var renewed = sql.one(
                RENEW,
                binds,
                row -> new Renewed(
                        Sql.uuid(row, "id"),
                        row.getInt("version"),
                        row.getBoolean("own"),
                        row.getString("old_text"),
                        row.getString("new_text"),
                        row.getString("old_state"),
                        row.getString("new_state"),
                        row.getTimestamp("old_deleted") == null && row.getTimestamp("new_deleted") != null));
        if (renewed != null && !renewed.own) tell(channel, renewed, now);
        return renewed != null;
    }

    private void tell(UUID channel, Renewed r, Instant now) {
        if (r.gone) fire(channel, r, CommentChanged.Kind.DELETED, null, null, now);
        else if (!r.oldText.equals(r.newText)) fire(channel, r, CommentChanged.Kind.EDITED, r.oldText, r.newText, now);
        else fire(channel, r, CommentChanged.Kind.THREAD_GREW, null, null, now);
        if (!r.oldState.equals(r.newState))
            fire(channel, r, CommentChanged.Kind.FOLLOWED_UP, r.oldState.toLowerCase(), r.newState.toLowerCase(), now);
    }

    private void fire(UUID channel, Renewed r, CommentChanged.Kind kind, String from, String to, Instant now) {
        changes.fire(new CommentChanged(r.id, channel, kind, null, now, from, to, r.version));
    }
}
