package fi.majakka.network.demo;

import fi.majakka.network.Delivery;
import fi.majakka.network.Failure;
import fi.majakka.network.Failure.Kind;
import fi.majakka.network.IncomingComment;
import fi.majakka.network.OutgoingReply;
import fi.majakka.network.demo.DemoLog.Entry;
import fi.majakka.network.demo.DemoLog.What;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** The company's replies on one account: posted by the rules that the account plays, and found again. */
class DemoPosting {
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(2);

    private final DemoAccount account;
    private final DemoLog log;
    private final Instant now;

    DemoPosting(DemoAccount account, DemoLog log, Instant now) {
        this.account = account;
        this.log = log;
        this.now = now;
    }

    Delivery post(OutgoingReply reply) {
        var target = account.standing(reply.target().externalId(), now)
                .orElseThrow(() -> new Failure(Kind.TARGET_GONE, "demo-gone", "The comment is not there any more"));
        if (account.style.length.excess(reply.text()) > 0)
            throw new Failure(Kind.INVALID, "demo-too-long", "The reply is too long");
        var parent = under(target);
        return switch (account.style.repeat) {
            case POSTS_AGAIN -> add(reply, parent);
            case KNOWS_KEY -> find(reply).orElseGet(() -> add(reply, parent));
            case REFUSES_TWIN -> {
                if (replies(parent).anyMatch(r -> text(r).equals(reply.text())))
                    throw new Failure(Kind.DUPLICATE, "demo-duplicate", "The same was said here before");
                yield add(reply, parent);
            }
            case REPLACES ->
                replies(parent).findFirst().map(r -> replace(r, reply)).orElseGet(() -> add(reply, parent));
        };
    }

    Optional<Delivery> find(OutgoingReply reply) {
        if (account.style.repeat == DemoStyle.Repeat.KNOWS_KEY)
            return standing()
                    .filter(r -> reply.id().toString().equals(r.key()))
                    .findFirst()
                    .map(this::delivery);
        var earliest = reply.preparedAt().minus(CLOCKS_DIFFER);
        return account.look(reply.target().externalId(), now).map(this::under).stream()
                .flatMap(this::replies)
                .filter(r -> !reply.others().contains(r.id()))
                .filter(r ->
                        text(r).equals(reply.text()) && !look(r).changedAt().isBefore(earliest))
                .findFirst()
                .map(this::delivery);
    }

    /** The comments of the company's account that stand, native ones too. */
    Stream<Entry> standing() {
        return log.of(account.channel).stream()
                .filter(e -> e.what() == What.REPLY || e.what() == What.NATIVE)
                .filter(e -> account.standing(e.id(), now).isPresent());
    }

    String text(Entry reply) {
        return look(reply).text();
    }

    private IncomingComment look(Entry reply) {
        return account.look(reply.id(), now).orElseThrow();
    }

    private Stream<Entry> replies(String parent) {
        return standing().filter(r -> parent.equals(r.parent()));
    }

    /** Where threads are two deep, an answer to an answer goes below the first comment. */
    private String under(IncomingComment target) {
        if (account.style.depth != 2 || target.parentExternalId() == null) return target.externalId();
        return account.look(target.parentExternalId(), now).map(this::under).orElse(target.externalId());
    }

    private Delivery add(OutgoingReply reply, String parent) {
        var key = reply.id().toString();
        return delivery(log.write(account.channel, What.REPLY, parent, null, reply.text(), key, now));
    }

    private Delivery replace(Entry existing, OutgoingReply reply) {
        log.change(account.channel, What.EDIT, existing.id(), reply.text(), now);
        return delivery(existing);
    }

    private Delivery delivery(Entry reply) {
        return new Delivery(reply.id(), look(reply).url(), reply.at());
    }
}
