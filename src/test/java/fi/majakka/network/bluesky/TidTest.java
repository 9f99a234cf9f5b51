package fi.majakka.network.bluesky;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TidTest {
    private static final Instant AT = Instant.parse("2026-11-22T08:01:00.123Z");
    private static final String SHAPE = "[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}";

    @Test
    void a_key_has_the_shape_that_servers_ask_for() {
        for (int i = 0; i < 1000; i++) assertTrue(Tid.of(AT, UUID.randomUUID()).matches(SHAPE));
        assertTrue(Tid.of("at://did:plc:ann/app.bsky.feed.post/3mc2aaaaaaa2a").matches(SHAPE));
    }

    @Test
    void a_key_says_its_millisecond_as_the_networks_own_keys_do() {
        // This key was given by the reference server for a post of 2026-11-22T10:56:15.782Z, within 60 ms.
        var near = Tid.of(Instant.parse("2026-11-22T10:56:15.800Z"), UUID.randomUUID());
        assertEquals("3n2vhdsjyyc2w".substring(0, 7), near.substring(0, 7));
    }

    @Test
    void the_same_reply_has_the_same_key_at_every_attempt() {
        var id = UUID.randomUUID();
        assertEquals(Tid.of(AT, id), Tid.of(AT, id));
        assertEquals(Tid.of(AT, id), Tid.of(AT.plusNanos(500_000), id), "a database may cut the microseconds");
    }

    @Test
    void replies_of_one_millisecond_have_keys_of_their_own() {
        var keys = new HashSet<String>();
        for (int i = 0; i < 500; i++)
            keys.add(Tid.of(AT, new UUID(0x0198_0000_0000_7000L, 0x8000_0000_0000_0000L + i)));
        assertEquals(500, keys.size());
    }

    @Test
    void later_replies_sort_later() {
        var id = UUID.randomUUID();
        assertTrue(Tid.of(AT, id).compareTo(Tid.of(AT.plusMillis(1), UUID.randomUUID())) < 0);
    }
}
