package fi.majakka.reply.trust;

import fi.majakka.delegation.ChannelNames.ChannelName;
import fi.majakka.delegation.TrustLevel;
import fi.majakka.shared.Versioned;
import fi.majakka.team.MemberRef;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far a member is trusted on a channel right now.
 *
 * @param setBy missing where nobody decided and the role says it
 * @param record since the last decision
 * @param proposal a step that the record speaks for
 * @param version 0 where nobody decided
 */
@Schema(requiredProperties = {"member", "channel", "level", "record", "version"})
record TrustView(
        MemberRef member,
        ChannelName channel,
        TrustLevel level,
        Integer oneIn,
        MemberRef setBy,
        Instant setAt,
        RecordFigures record,
        TrustAdvice proposal,
        int version)
        implements Versioned {}
