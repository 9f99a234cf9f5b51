package fi.majakka.coverage.proof;

import fi.majakka.coverage.desk.DeskRef;
import fi.majakka.coverage.duty.Reason;
import fi.majakka.team.MemberRef;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is on duty at a time, desk by desk. */
@Schema(requiredProperties = {"at", "desks"})
public record DutyView(Instant at, List<DeskDuty> desks) {
    /**
     * One desk at that time.
     *
     * @param members who is on duty and may answer
     * @param approvers who is on duty and approves what supervised members write
     * @param reason why it is a gap, and {@code detail} the same in words
     * @param missing who was planned and does not count
     * @param until when this changes; missing when it does not within two weeks
     * @param next who is on duty then, missing where the desk is closed then
     * @param opensAt when a closed desk opens next, missing when it does not within two weeks
     * @param lastResort who holds the work in a gap
     */
    @Schema(requiredProperties = {"desk", "zone", "state", "members", "approvers", "missing"})
    public record DeskDuty(
            DeskRef desk,
            String zone,
            DutyState state,
            List<ShiftView> members,
            List<MemberRef> approvers,
            Reason reason,
            String detail,
            List<GapView.MissingView> missing,
            Instant until,
            List<MemberRef> next,
            Instant opensAt,
            MemberRef lastResort) {}
}
