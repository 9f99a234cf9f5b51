package fi.majakka.browser;

import static fi.majakka.Cast.RISTO;
import static fi.majakka.DemoChannel.eventually;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.majakka.DemoChannel;
import fi.majakka.channel.Credentials;
import fi.majakka.network.demo.DemoFault;
import fi.majakka.network.demo.DemoNetwork;
import fi.majakka.shared.ChannelId;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** The public: asks on a channel that a test has for itself, and sees what is answered there. */
@Singleton
class Customers {
    private final DemoNetwork network;
    private final Credentials credentials;
    private ChannelId latest;

    Customers(DemoNetwork network, Credentials credentials) {
        this.network = network;
        this.credentials = credentials;
    }

    /** What somebody asked: where, its id on the network and in the queue. */
    record Question(ChannelId channel, String there, String id, String text) {
        String address() {
            return "/queue/" + id;
        }

        /** The queue with nothing but this channel. */
        String list() {
            return "/queue?channel=" + channel;
        }
    }

    /** On a new channel. The one before has served its test and need not be read any more. */
    Question ask(String author, String text) {
        if (latest != null)
            RISTO.asks().delete("/api/v1/channels/" + latest).then().statusCode(204);
        latest = DemoChannel.connectEmpty();
        return ask(latest, author, text);
    }

    Question ask(ChannelId channel, String author, String text) {
        var there = network.visitorWrites(channel, author, text, null);
        return new Question(channel, there, DemoChannel.fetched(channel, text), text);
    }

    /** The same customer, or another, writes below the question. */
    Question goOn(Question question, String author, String text) {
        var there = network.visitorWrites(question.channel, author, text, question.there);
        return new Question(question.channel, there, DemoChannel.fetched(question.channel, text), text);
    }

    void takeBack(Question question) {
        network.visitorDeletes(question.channel, question.there);
    }

    /** What the next answers on this channel meet. */
    void willMeet(Question question, DemoFault... faults) {
        network.script(question.channel, faults);
    }

    /** Nobody can look at the channel for a while. */
    void cannotBeRead(Question question) {
        var blind = Collections.nCopies(600, DemoFault.ERROR_BEFORE);
        network.scriptReads(question.channel, blind.toArray(DemoFault[]::new));
    }

    void canReadAgain(Question question) {
        network.heal(question.channel);
    }

    /** The answer that was given leaves now. */
    void doNotWait(Question question) {
        eventually("an answer is given", () -> leaveNow(question) > 0);
    }

    private int leaveNow(Question question) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Panache.getEntityManager()
                        .createNativeQuery(
                                "UPDATE reply SET sends_at = now() WHERE state = 'QUEUED' AND comment_id = ?1")
                        .setParameter(1, UUID.fromString(question.id))
                        .executeUpdate());
    }

    /** Exactly these answers stand there in the end, each once. */
    void see(Question question, String... answers) {
        var expected = Arrays.asList(answers);
        var seen = eventually("as many answers as " + expected, () -> {
            leaveNow(question);
            var posted = answersTo(question);
            return posted.size() < expected.size() ? null : posted;
        });
        assertEquals(expected, seen);
    }

    List<String> answersTo(Question question) {
        return network.posted(credentials.access(question.channel));
    }
}
