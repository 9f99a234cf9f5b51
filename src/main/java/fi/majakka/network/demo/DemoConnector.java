package fi.majakka.network.demo;

import fi.majakka.network.Abilities;
import fi.majakka.network.Access;
import fi.majakka.network.Budget;
import fi.majakka.network.CanDelete;
import fi.majakka.network.CanHide;
import fi.majakka.network.CanLike;
import fi.majakka.network.Connector;
import fi.majakka.network.Delivery;
import fi.majakka.network.Discovery;
import fi.majakka.network.Failure;
import fi.majakka.network.Failure.Kind;
import fi.majakka.network.IncomingComment;
import fi.majakka.network.Network;
import fi.majakka.network.OutgoingReply;
import fi.majakka.network.Reading;
import fi.majakka.network.Target;
import fi.majakka.network.demo.DemoLog.What;
import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Speaks with the demo network, by turns as with one that knows a reply's key and as with one that does not. */
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
class DemoConnector implements Connector, CanHide, CanLike, CanDelete {
    private static final Network DEMO =
            new Network("demo", "Demo", DemoCredential.FIELDS, new Abilities(true, true, true, true));

    private final DemoNetwork network;

    @Inject
    DemoConnector(DemoNetwork network) {
        this.network = network;
    }

    @Override
    public Network network() {
        return DEMO;
    }

    @Override
    public Reading probe(Access access) {
        return network.meet(access, false, () -> network.account(access, null).reading());
    }

    @Override
    public Discovery fetch(Access access, String state, Budget budget) {
        return network.meet(access, false, () -> {
            var place = state == null ? null : DemoPlace.parse(state);
            var account = network.account(access, place == null ? null : place.start());
            return account.page(place == null ? new DemoPlace(account.start, 0, 1, 0) : place, budget);
        });
    }

    @Override
    public List<IncomingComment> reread(Access access, List<IncomingComment.Known> known) {
        return network.meet(
                access,
                false,
                () -> known.stream()
                        .map(k -> network.account(access, start(k.reference()))
                                .look(k.externalId(), network.now())
                                .orElseGet(() -> IncomingComment.gone(k.externalId(), network.now())))
                        .toList());
    }

    @Override
    public Delivery reply(Access access, OutgoingReply reply) {
        if (reply.attempt() > 1) {
            var before = findOwnReply(access, reply);
            if (before.isPresent()) return before.get();
        }
        var start = start(reply.target().reference());
        return network.meet(access, true, () -> network.posting(access, start).post(reply));
    }

    @Override
    public Optional<Delivery> findOwnReply(Access access, OutgoingReply reply) {
        var start = start(reply.target().reference());
        return network.meet(access, false, () -> network.posting(access, start).find(reply));
    }

    @Override
    public int pollSeconds() {
        return 10;
    }

    @Override
    public void hide(Access access, Target target) {
        change(access, target, What.HIDE, Abilities::hide);
    }

    @Override
    public void show(Access access, Target target) {
        change(access, target, What.SHOW, Abilities::hide);
    }

    @Override
    public void like(Access access, Target target) {
        change(access, target, What.LIKE, Abilities::like);
    }

    @Override
    public void unlike(Access access, Target target) {
        change(access, target, What.UNLIKE, Abilities::like);
    }

    @Override
    public void delete(Access access, Target target) {
        change(access, target, What.DELETE, Abilities::delete);
    }

    private void change(Access access, Target target, What what, Predicate<Abilities> can) {
        network.meet(access, true, () -> {
            var account = network.account(access, start(target.reference()));
            if (!can.test(account.style.can))
                throw new Failure(Kind.PERMISSION, "demo-cannot", "This channel cannot do that");
            boolean there = account.standing(target.externalId(), network.now()).isPresent();
            if (there) network.change(access, what, target.externalId());
            else if (what != What.DELETE)
                throw new Failure(Kind.TARGET_GONE, "demo-gone", "The comment is not there any more");
            return there;
        });
    }

    private static Instant start(String reference) {
        return reference == null ? null : Instant.parse(reference);
    }
}
