package fi.majakka.notification;

import fi.majakka.shared.Ids;
import fi.majakka.shared.Lease;
import fi.majakka.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Mail that waits: written in the transaction of what it tells of, so that neither is ever there without the other. */
@ApplicationScoped
class Mails {
    private static final int SLOWER = 4;
    private static final int LONGEST = 500;

    private final Sql sql;
    private final MailConfig config;

    Mails(Sql sql, MailConfig config) {
        this.sql = sql;
        this.config = config;
    }

    void write(Letter letter, Instant now) {
        if (config.host().isEmpty()) return;
        sql.change(
                "INSERT INTO mail (id, member_id, subject, body, calendar, method) VALUES (?, ?, ?, ?, ?, ?)",
                Ids.next(now),
                letter.to(),
                letter.subject(),
                letter.body(),
                letter.calendar(),
                letter.method());
    }

    /** Those that leave now. */
    @Transactional
    List<Lease> claim(int limit) {
        var due = "state = 'WAITING' AND next_at <= now()";
        return Lease.claim(sql, "mail", due, "next_at", "attempts = attempts + 1", limit, config.lease());
    }

    /** A letter with its address, which is asked for when it leaves: null for who has left, or has none. */
    record Addressed(Letter letter, String address, int attempts) {}

    /** Null when somebody else has it by now. */
    @Transactional
    Addressed open(Lease lease) {
        return sql.one(
                "SELECT mail.*, CASE WHEN m.active AND (m.leaves_at IS NULL OR m.leaves_at > now()) THEN m.email END AS address"
                        + " FROM mail JOIN member m ON m.id = member_id WHERE mail.id = ? AND epoch = ? AND state = 'WAITING'",
                List.of(lease.id(), lease.epoch()),
                row -> new Addressed(
                        new Letter(
                                Sql.uuid(row, "member_id"),
                                row.getString("subject"),
                                row.getString("body"),
                                row.getString("calendar"),
                                row.getString("method")),
                        row.getString("address"),
                        row.getInt("attempts")));
    }

    @Transactional
    void end(Lease lease, String state, String why) {
        sql.change(
                "UPDATE mail SET state = ?, failure = ?, ended_at = now(), lease_until = NULL WHERE id = ? AND epoch = ?"
                        + " AND state = 'WAITING'",
                state,
                shortened(why),
                lease.id(),
                lease.epoch());
    }

    /** @return false when it was the last attempt */
    @Transactional
    boolean again(Lease lease, int attempts, String why) {
        if (attempts >= config.attempts()) {
            end(lease, "FAILED", why);
            return false;
        }
        sql.change(
                "UPDATE mail SET next_at = now() + make_interval(secs => ?), lease_until = NULL, failure = ?"
                        + " WHERE id = ? AND epoch = ? AND state = 'WAITING'",
                pause(attempts).toMillis() / 1000.0,
                shortened(why),
                lease.id(),
                lease.epoch());
        return true;
    }

    /** What was sent or given up a month ago. */
    @Transactional
    void forget() {
        sql.change("DELETE FROM mail WHERE ended_at < now() - interval '30 days'");
    }

    private Duration pause(int attempts) {
        return config.firstPause().multipliedBy((long) Math.pow(SLOWER, attempts - 1.0));
    }

    private static String shortened(String why) {
        return why == null || why.length() <= LONGEST ? why : why.substring(0, LONGEST);
    }
}
