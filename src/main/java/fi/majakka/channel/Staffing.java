package fi.majakka.channel;

import fi.majakka.delegation.ChannelNames.ChannelName;
import fi.majakka.team.MemberRef;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * On whom a channel stands.
 *
 * @param answer who may answer alone
 * @param answerSupervised who may answer with an approval
 * @param approve who may approve
 * @param keep who has the credential and may use it
 */
@Schema(requiredProperties = {"channel", "answer", "answerSupervised", "approve", "keep", "warnings"})
public record Staffing(
        ChannelName channel,
        List<MemberRef> answer,
        List<MemberRef> answerSupervised,
        List<MemberRef> approve,
        List<KeeperView> keep,
        List<Warning> warnings) {

    /** @param due until when the keeper confirms again to have it */
    @Schema(requiredProperties = {"member", "confirmedAt", "due"})
    public record KeeperView(MemberRef member, Instant confirmedAt, Instant due) {}

    /**
     * @param code nobody-may-answer, one-may-answer, one-may-approve, nobody-keeps, one-keeps, keeper-unconfirmed
     * @param detail what is missing and what to do, as it can be shown
     */
    @Schema(
            name = "StaffingWarning",
            requiredProperties = {"code", "detail"})
    public record Warning(String code, String detail) {}
}
