package fi.majakka.real;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.majakka.network.Delivery;
import fi.majakka.network.Failure;
import fi.majakka.network.OutgoingReply;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** One network for all stories and for each a company of its own, with one post. */
abstract class BlueskyDay {
    static BlueskyPeer peer;
    static BlueskyVisitor ada;
    static BlueskyVisitor bo;

    BlueskyFirm firm;
    String root;

    @BeforeAll
    static void start() throws Exception {
        peer = BlueskyPeer.start();
        ada = peer.account("ada");
        bo = peer.account("bo");
    }

    @AfterAll
    static void stop() throws Exception {
        if (peer != null) peer.close();
    }

    @BeforeEach
    void open() {
        firm = new BlueskyFirm(peer);
        root = firm.account.post("Maanantaista alkaen olemme auki kahdeksaan.").uri();
    }

    String asked(String text) throws InterruptedException {
        var uri = ada.reply(text, root).uri();
        firm.pollUntil(() -> firm.inbox.containsKey(uri));
        return uri;
    }

    Failure refused(OutgoingReply reply) {
        return assertThrows(Failure.class, () -> firm.connector.reply(firm, reply));
    }

    /** Waits until visitors see it. */
    void shown(Delivery delivery) {
        var parts = delivery.externalId().split("/");
        var record = firm.account.read(
                "com.atproto.repo.getRecord", "repo", parts[2], "collection", parts[3], "rkey", parts[4]);
        firm.account.seen(new BlueskyVisitor.Said(
                delivery.externalId(), record.path("cid").asText()));
    }

    static void eventually(BooleanSupplier so) throws InterruptedException {
        for (int i = 0; i < 50 && !so.getAsBoolean(); i++) TimeUnit.MILLISECONDS.sleep(200);
        assertTrue(so.getAsBoolean());
    }
}
