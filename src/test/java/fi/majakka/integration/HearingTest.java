package fi.majakka.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.majakka.DemoChannel;
import fi.majakka.delegation.Authority;
import fi.majakka.delegation.Caller;
import fi.majakka.shared.MemberId;
import fi.majakka.shared.Sql;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** T27: whoever listens hears what they may read, all of it and nothing else, live and when they come back. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HearingTest {
    private static final int MEMBERS = Integer.getInteger("hearing.members", 60);
    private static final int CHANNELS = 30;
    private static final int EVENTS = Integer.getInteger("hearing.events", 5_000);

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Inject
    Sql sql;

    @Inject
    Events events;

    @Inject
    Sequencer sequencer;

    @Inject
    Authority authority;

    private final List<UUID> members = new ArrayList<>();
    private final Map<UUID, Set<UUID>> mayRead = new HashMap<>();
    private final Map<UUID, UUID> where = new HashMap<>();
    private final Map<UUID, UUID> whom = new HashMap<>();

    @AfterEach
    void clear() {
        sql.change("DELETE FROM delegation WHERE member_id IN (SELECT id FROM member WHERE issuer = 'hearing')");
        sql.change("DELETE FROM member WHERE issuer = 'hearing'");
    }

    @Test
    void everybody_hears_exactly_what_they_may_read() {
        var channels = new ArrayList<UUID>();
        for (int i = 0; i < CHANNELS; i++) channels.add(UUID.randomUUID());
        for (int i = 0; i < MEMBERS; i++) member(channels);
        long from = events.last();
        for (int i = 0; i < EVENTS; i++) event(channels);
        DemoChannel.eventually("all have their place", this::isSequenced);
        var all = events.after(from, 2 * EVENTS);
        int told = 0;
        for (var member : members) {
            var hearing = Hearing.of(new Caller(new MemberId(member), Set.of("staff")), authority);
            var expected = expected(member);
            var live = new HashSet<UUID>();
            for (var event : all) if (event.type().equals("hearing-test") && hearing.hears(event)) live.add(event.id());
            var later = new HashSet<UUID>();
            for (var event : events.after(from, hearing, 2 * EVENTS))
                if (event.type().equals("hearing-test")) later.add(event.id());
            assertEquals(expected, live, "live, seed " + seed);
            assertEquals(expected, later, "later, seed " + seed);
            told += live.size();
        }
        assertTrue(told > EVENTS, "Only " + told + " were told, seed " + seed);
    }

    private boolean isSequenced() {
        sequencer.sequence();
        var waiting = "SELECT count(*) AS n FROM event WHERE type = 'hearing-test' AND seq IS NULL";
        return sql.one(waiting, List.of(), row -> row.getLong("n")) == 0;
    }

    /** Told one by one: by channel, and where it concerns one member to that member alone. */
    private Set<UUID> expected(UUID member) {
        var ids = new HashSet<UUID>();
        where.forEach((id, channel) -> {
            boolean here = channel == null || mayRead.get(member).contains(channel);
            boolean mine = whom.get(id) == null || whom.get(id).equals(member);
            if (here && mine) ids.add(id);
        });
        return ids;
    }

    private void member(List<UUID> channels) {
        var id = UUID.randomUUID();
        members.add(id);
        sql.change("""
                INSERT INTO member (id, issuer, subject, name, kind, roles, active, created_at, seen_at, version)
                VALUES (?, 'hearing', ?, 'Kuulija', 'PERSON', '{staff}', true, now(), now(), 0)""", id, id.toString());
        var running = new HashSet<UUID>();
        for (int i = random.nextInt(6); i > 0; i--) delegation(id, channels, running);
        mayRead.put(id, running);
    }

    private void delegation(UUID member, List<UUID> channels, Set<UUID> running) {
        var on = new HashSet<UUID>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) on.add(channels.get(random.nextInt(CHANNELS)));
        int kind = random.nextInt(4); // 0, 1 runs; 2 is over; 3 was taken
        if (kind < 2) running.addAll(on);
        sql.change(
                """
                INSERT INTO delegation (id, member_id, role, all_channels, channels, starts_at, ends_at, state, asked_by, asked_at,
                  decided_by, decided_at, revoked_by, revoked_at, version)
                SELECT ?, ?, 'OBSERVER', false, ?, now() - interval '2 days', now() + make_interval(days => ?), ?, m.id, now(),
                  m.id, now(), CASE WHEN ? THEN m.id END, CASE WHEN ? THEN now() END, 0
                FROM member m WHERE m.id <> ? LIMIT 1""",
                UUID.randomUUID(),
                member,
                Sql.Array.uuids(on),
                kind == 2 ? -1 : 1,
                kind == 3 ? "REVOKED" : "APPROVED",
                kind == 3,
                kind == 3,
                member);
    }

    private void event(List<UUID> channels) {
        var id = UUID.randomUUID();
        var channel = random.nextInt(10) == 0 ? null : channels.get(random.nextInt(CHANNELS));
        var audience = random.nextInt(5) == 0 ? members.get(random.nextInt(MEMBERS)) : null;
        where.put(id, channel);
        whom.put(id, audience);
        sql.change("""
                INSERT INTO event (type, subject_id, channel_id, audience_id, version, at)
                VALUES ('hearing-test', ?, ?, ?, 0, now())""", id, channel, audience);
    }
}
