package fi.majakka.network.bluesky;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.majakka.network.Access;
import fi.majakka.network.Failure;
import fi.majakka.network.Failure.Kind;
import fi.majakka.network.Fault;
import fi.majakka.shared.ChannelId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SessionsTest extends BakeryTest {
    private final FakeLogins logins = bakery.network.api.logins;

    @Test
    void a_hundred_polls_are_one_login() {
        for (int i = 0; i < 100; i++) poll();
        assertEquals(1, logins.logins);
        assertEquals(0, logins.refreshes);
    }

    @Test
    void an_expired_login_is_renewed_and_stored_before_it_is_used() {
        poll();
        logins.expireAccess();
        var comment = bakery.comment("Pirkko", "Hei", null);
        bakery.network.calls.clear();
        var known = poll();
        assertTrue(known.containsKey(comment));
        assertEquals("com.atproto.server.refreshSession", bakery.network.calls.get(1));
        assertEquals("access-2", bakery.access.credential().get("accessJwt"));
        assertEquals(List.of(1, 1), List.of(logins.logins, logins.refreshes));
    }

    @Test
    void a_token_that_could_not_be_stored_is_not_used() {
        poll();
        logins.expireAccess();
        bakery.network.calls.clear();
        var broken = access(bakery.access.credential(), true);
        assertThrows(IllegalStateException.class, () -> connector().probe(broken));
        assertEquals(
                List.of("com.atproto.server.getSession", "com.atproto.server.refreshSession"), bakery.network.calls);
    }

    @Test
    void eight_threads_with_an_expired_token_renew_it_once() throws Exception {
        poll();
        logins.expireAccess();
        var connector = connector();
        var loadedBefore = bakery.access.credential();
        var start = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(8);
        var calls = IntStream.range(0, 8)
                .<Future<?>>mapToObj(i -> threads.submit(() -> {
                    start.await();
                    return connector.probe(access(loadedBefore, false));
                }))
                .toList();
        start.countDown();
        for (var call : calls) call.get();
        threads.shutdown();
        assertEquals(List.of(1, 1), List.of(logins.logins, logins.refreshes));
    }

    @Test
    void a_revoked_refresh_token_means_one_login_more() {
        poll();
        logins.expireAll();
        poll();
        assertEquals(List.of(2, 0), List.of(logins.logins, logins.refreshes));
    }

    @Test
    void an_expired_token_does_not_make_a_reply_two() {
        var comment = poll(bakery.comment("Pirkko", "Hei", null));
        logins.expireAccess();
        connector().reply(bakery.access, reply(comment, "Hei Pirkko!"));
        assertEquals(List.of("Hei Pirkko!"), bakery.ledger());
    }

    @Test
    void a_lost_login_is_no_unknown_reply() {
        var reply = reply(poll(bakery.comment("Pirkko", "Hei", null)), "Hei!");
        var loggedOut = new StoredAccess(bakery.network.url(), Bakery.HANDLE, FakeLogins.PASSWORD);
        bakery.network.fault(Fault.TIMEOUT_BEFORE);
        var impatient = connector(TestConfig.IMPATIENT);
        assertEquals(
                Kind.TRANSIENT, refused(() -> impatient.reply(loggedOut, reply)).kind());
    }

    @Test
    void a_wrong_app_password_is_said_in_words_for_people() {
        var failure = refused(() -> connector().probe(new StoredAccess(bakery.network.url(), "bakery.test", "wrong")));
        assertEquals(Kind.AUTH, failure.kind());
        assertTrue(failure.getMessage().startsWith("Bluesky does not take this handle with this app password"));
    }

    @Test
    void a_handle_that_went_to_somebody_else_does_not_speak_for_us() {
        poll();
        logins.expireAll();
        bakery.records.handles.remove(Bakery.FIRM);
        bakery.records.handles.put("did:plc:thief", Bakery.HANDLE);
        assertEquals(
                "other-account", refused(() -> connector().probe(bakery.access)).code());
    }

    @Test
    void a_password_never_goes_over_the_net_in_clear() {
        var failure = refused(() -> connector().probe(new StoredAccess("http://pds.example", "bakery.test", "x")));
        assertEquals(Kind.INVALID, failure.kind());
        assertFalse(new Credential(bakery.access.credential(), "").toString().contains(FakeLogins.PASSWORD));
    }

    private fi.majakka.network.IncomingComment poll(String uri) {
        return poll().get(uri);
    }

    private static Failure refused(org.junit.jupiter.api.function.Executable call) {
        return assertThrows(Failure.class, call);
    }

    /** A credential as loaded at one moment; what is stored later does not show in it. */
    private Access access(Map<String, String> loaded, boolean broken) {
        return new Access() {
            @Override
            public ChannelId channel() {
                return bakery.access.channel();
            }

            @Override
            public Map<String, String> credential() {
                return loaded;
            }

            @Override
            public void rotated(Map<String, String> credential) {
                if (broken) throw new IllegalStateException("no database");
            }
        };
    }
}
