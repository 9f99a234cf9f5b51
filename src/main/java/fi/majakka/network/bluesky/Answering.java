package fi.majakka.network.bluesky;

import fi.majakka.network.Delivery;
import fi.majakka.network.Failure;
import fi.majakka.network.Failure.Kind;
import fi.majakka.network.LengthRule;
import fi.majakka.network.LengthUnit;
import fi.majakka.network.OutgoingReply;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Posts a reply under a key that follows from the reply, so a repeat meets its own record. Whatever else an answer leaves
 * open, the record under that key decides it.
 */
final class Answering {
    static final LengthRule LENGTH = new LengthRule(LengthUnit.GRAPHEMES, 300, 3000);

    /** After these the reply may stand there all the same, from this attempt or from an earlier one. */
    private static final Set<Kind> OPEN =
            EnumSet.of(Kind.UNKNOWN_WRITE, Kind.TARGET_GONE, Kind.PERMISSION, Kind.INVALID);

    private final Account account;
    private final String site;

    Answering(Account account, String site) {
        this.account = account;
        this.site = site;
    }

    Delivery post(OutgoingReply reply) {
        if (reply.text().isBlank()) throw new Failure(Kind.INVALID, "empty", "A reply needs a text");
        if (LENGTH.excess(reply.text()) > 0)
            throw new Failure(Kind.INVALID, "too-long", "Bluesky takes at most 300 characters and 3000 bytes");
        try {
            var draft = new Draft(account, reply);
            record(reply).put(draft.compose(), null);
            return delivery(reply);
        } catch (Failure e) {
            if (OPEN.contains(e.kind()) || Errors.is(e, "InvalidSwap")) return find(reply, e);
            throw e;
        }
    }

    Optional<Delivery> find(OutgoingReply reply) {
        return record(reply).read().map(found -> delivery(reply));
    }

    private Delivery find(OutgoingReply reply, Failure failure) {
        try {
            var found = find(reply);
            if (found.isPresent()) return found.get();
        } catch (Failure e) {
            throw Errors.is(failure, "InvalidSwap") ? maybeOurs(failure) : failure;
        }
        throw Errors.is(failure, "InternalServerError") ? nothingStands(failure) : failure;
    }

    private static Failure maybeOurs(Failure e) {
        return new Failure(Kind.DUPLICATE, e.code(), "A reply stands under this reply's key", null, e);
    }

    private static Failure nothingStands(Failure e) {
        return new Failure(Kind.TRANSIENT, e.code(), e.getMessage(), null, e);
    }

    private OwnRecord record(OutgoingReply reply) {
        return new OwnRecord(account, AtUri.POST, Tid.of(reply.preparedAt(), reply.id()));
    }

    private Delivery delivery(OutgoingReply reply) {
        var uri = record(reply).uri();
        return new Delivery(uri.toString(), uri.permalink(site), Draft.createdAt(reply));
    }
}
