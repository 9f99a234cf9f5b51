package fi.majakka.network;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.function.Executable;

/**
 * What a network's test provides so that {@link ConnectorContract} can be checked: a fake of the network with visitors in
 * it, empty at the start of each test, and its faults.
 */
public abstract class ConnectorWorld {
    private Instant now = Instant.parse("2026-11-23T09:00:00Z");

    /** A new instance at each call, as after a restart, with time limits of about a second. */
    protected abstract Connector connector();

    protected abstract Access access();

    /** Somebody comments under a post of the company, or under {@code parent} when that is not null; its external id. */
    protected abstract String visitorWrites(String author, String text, String parent);

    protected abstract void visitorEdits(String externalId, String text);

    protected abstract void visitorDeletes(String externalId);

    /** The company answers past Majakka, in the network's own program; the external id. */
    protected abstract String staffWritesNatively(String text, String parent);

    /** The texts that stand on the network now and were written by the company's account, oldest first. */
    protected abstract List<String> ledger();

    /** From now on every request to which it applies meets this fault, until {@link #heal}. */
    protected abstract void fault(Fault fault);

    protected abstract void heal();

    /** False for a fault that this network does not have. */
    protected boolean supports(Fault fault) {
        return true;
    }

    /** False where visitors cannot change what they wrote. */
    protected boolean visitorsCanEdit() {
        return true;
    }

    /** False where the network's feed holds nothing of the company's own account. */
    protected boolean ownPostsComeBack() {
        return true;
    }

    /** False where a feed can only be walked from the newest backwards, so that only each page is in order. */
    protected boolean pagesAreInOrder() {
        return true;
    }

    /** False where the network takes only one of two equal replies to one comment, or cannot tell them apart. */
    protected boolean twinsAreToldApart() {
        return true;
    }

    /** The world's time. Fakes take their timestamps from here, never from the machine. */
    protected final Instant now() {
        return now;
    }

    protected final void later(Duration duration) {
        now = now.plus(duration);
    }

    // What the contract's tests say in one word.

    final String comes(String author, String text, String parent) {
        later(Duration.ofSeconds(2));
        return visitorWrites(author, text, parent);
    }

    final Budget budget(int calls, int items) {
        return new Budget(calls, items, Duration.ofSeconds(20), now.minus(Duration.ofDays(30)), now);
    }

    /** Everything since a state, page by page, each with a new connector. */
    final Drained drain(String state) {
        var pages = new ArrayList<Discovery>();
        do {
            pages.add(connector().fetch(access(), state, budget(5, 10)));
            state = pages.get(pages.size() - 1).state();
            assertTrue(pages.size() < 100, "the feed never ends");
        } while (pages.get(pages.size() - 1).more());
        return new Drained(pages, state);
    }

    record Drained(List<Discovery> pages, String state) {
        List<IncomingComment> items() {
            return pages.stream().flatMap(p -> p.items().stream()).toList();
        }

        /** What is known in the end, by external id, in the order of first sight. */
        Map<String, IncomingComment> known() {
            var known = new LinkedHashMap<String, IncomingComment>();
            items().forEach(i -> known.put(i.externalId(), i));
            return known;
        }
    }

    /** The target of a comment as Majakka would build it from what was fetched. */
    final Target target(String externalId) {
        var c = drain(null).known().get(externalId);
        assertTrue(c != null, "the comment was never delivered");
        return new Target(
                c.externalId(),
                c.parentExternalId(),
                c.post() == null ? null : c.post().externalId(),
                c.reference(),
                c.author() == null ? null : c.author().handle());
    }

    final OutgoingReply reply(Target target, String text) {
        later(Duration.ofMinutes(10));
        return new OutgoingReply(UUID.randomUUID(), 1, target, text, "fi", now);
    }

    final OutgoingReply again(OutgoingReply r) {
        return new OutgoingReply(r.id(), r.attempt() + 1, r.target(), r.text(), r.language(), r.preparedAt());
    }

    /** What a comment looks like after reading all that is new and reading it again. */
    final IncomingComment lookAgain(IncomingComment before, String state) {
        var fetched = Optional.ofNullable(drain(state).known().get(before.externalId()));
        var known = new IncomingComment.Known(before.externalId(), before.reference());
        return connector().reread(access(), List.of(known)).stream()
                .filter(c -> c.externalId().equals(before.externalId()))
                .findFirst()
                .or(() -> fetched)
                .orElse(before);
    }

    /** The failure of a call; none ever shows a secret. */
    final Failure failure(Executable call) {
        var failure = assertThrows(Failure.class, call);
        for (Throwable t = failure; t != null; t = t.getCause()) showsNoSecret(String.valueOf(t));
        showsNoSecret(String.valueOf(failure.code()));
        return failure;
    }

    private void showsNoSecret(String said) {
        for (var field : connector().network().fields()) {
            var secret = access().credential().get(field.name());
            if (field.secret() && secret != null) assertFalse(said.contains(secret), "a secret shows in: " + said);
        }
    }
}
