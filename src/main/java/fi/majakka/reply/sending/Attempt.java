package fi.majakka.reply.sending;

import fi.majakka.channel.Channel;
import fi.majakka.inbox.Comment;
import fi.majakka.network.OutgoingReply;
import fi.majakka.network.Target;
import fi.majakka.reply.Replies;
import fi.majakka.reply.Reply;
import fi.majakka.shared.Lease;
import java.util.Set;

/** One attempt at a reply: what a connector needs, all of it stored before the call. */
record Attempt(Lease lease, Channel channel, OutgoingReply reply) {
    static Attempt of(Lease lease, Channel channel, Reply r, Comment c) {
        var target = new Target(c.externalId, c.parentExternalId, null, c.reference, null);
        var others = Set.copyOf(Replies.othersStanding(r));
        var reply = new OutgoingReply(r.id, r.attempt, target, r.text, c.language, r.preparedAt, others);
        return new Attempt(lease, channel, reply);
    }
}
