package fi.majakka.reply.approval;

import fi.majakka.channel.Channel;
import fi.majakka.delegation.ApprovalTime;
import fi.majakka.delegation.Authority;
import fi.majakka.delegation.TrustLevel;
import fi.majakka.reply.Reply;
import fi.majakka.reply.Turn;
import fi.majakka.shared.Conflict;
import fi.majakka.team.CurrentMember;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** Says whether a reply of the caller's may leave unseen, and else with whom it lies. */
@ApplicationScoped
public class Gate {
    private final Authority authority;
    private final CurrentMember current;
    private final Sampling sampling;
    private final ApprovalTime desks;

    Gate(Authority authority, CurrentMember current, Sampling sampling, ApprovalTime desks) {
        this.authority = authority;
        this.current = current;
        this.sampling = sampling;
        this.desks = desks;
    }

    /** What was approved as it is needs no second approval; all else is a matter of trust. */
    public boolean holds(Reply reply) {
        if (reply.mayLeave()) return false;
        var trust = authority.trust(reply.channelId);
        return trust.level() == TrustLevel.SUPERVISED
                || trust.level() == TrustLevel.SAMPLED
                        && sampling.draws(reply, current.id().value(), trust.oneIn());
    }

    /**
     * @param last with whom it lay, null when it is new
     * @throws Conflict when nobody but its writers could approve it
     */
    public Turn turn(Reply reply, UUID writer, UUID last, Instant now) {
        var writers = new HashSet<>(List.of(reply.authorId, writer));
        var order = authority.approvers(reply.channelId, writers);
        if (order.isEmpty())
            throw new Conflict("nobody-approves", "Nobody else may approve on this channel: an owner must be named");
        Channel channel = Channel.findById(reply.channelId);
        int minutes = desks.minutes(reply.channelId).orElse(channel.approvalMinutes);
        return Turn.next(order, last, Duration.ofMinutes(minutes), now);
    }
}
