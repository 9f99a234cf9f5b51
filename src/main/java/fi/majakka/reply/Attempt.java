package fi.majakka.reply;

import fi.majakka.channel.Channel;
import fi.majakka.network.OutgoingReply;
import fi.majakka.shared.Lease;

/** One attempt at a reply: what a connector needs, all of it stored before the call. */
record Attempt(Lease lease, Channel channel, OutgoingReply reply) {}
