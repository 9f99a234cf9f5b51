package fi.majakka.network.generic;

import fi.majakka.network.Abilities;
import fi.majakka.network.Access;
import fi.majakka.network.Budget;
import fi.majakka.network.Connector;
import fi.majakka.network.Delivery;
import fi.majakka.network.Discovery;
import fi.majakka.network.Failure;
import fi.majakka.network.IncomingComment;
import fi.majakka.network.LengthRule;
import fi.majakka.network.LengthUnit;
import fi.majakka.network.Network;
import fi.majakka.network.OutgoingReply;
import fi.majakka.network.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Reads nothing and posts nothing: what is fed is all there is. */
@ApplicationScoped
class GenericConnector implements Connector {
    @Override
    public Network network() {
        return new Network("generic", "Generic", List.of(), Abilities.NONE);
    }

    @Override
    public Reading probe(Access access) {
        return new Reading(
                "Generic", null, null, null, Abilities.NONE, new LengthRule(LengthUnit.CHARACTERS, 10_000), 0, null);
    }

    @Override
    public Discovery fetch(Access access, String state, Budget budget) {
        return new Discovery(List.of(), state, false, null);
    }

    @Override
    public List<IncomingComment> reread(Access access, List<IncomingComment.Known> known) {
        return List.of();
    }

    @Override
    public Delivery reply(Access access, OutgoingReply reply) {
        throw new Failure(Failure.Kind.INVALID, "no-replies", "A generic channel cannot be answered");
    }

    @Override
    public Optional<Delivery> findOwnReply(Access access, OutgoingReply reply) {
        return Optional.empty();
    }

    @Override
    public boolean isFed() {
        return true;
    }

    @Override
    public int pollSeconds() {
        return 3600;
    }
}
