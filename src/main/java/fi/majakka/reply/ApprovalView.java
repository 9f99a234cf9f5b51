package fi.majakka.reply;

import fi.majakka.shared.MemberId;
import fi.majakka.team.Member;
import fi.majakka.team.MemberRef;
import java.time.Instant;
import java.util.UUID;

/**
 * The approval of a reply.
 *
 * @param by with whom it lies while it is submitted; who decided afterwards
 * @param onBehalfOf the owner for whom a deputy decided
 * @param at when it was decided
 * @param deadline until when it lies there; then it goes to {@code fallback}
 * @param reason why it was returned
 * @param submittedText what its writer submitted, when the approver put own words in its place
 */
public record ApprovalView(
        MemberRef by,
        MemberRef onBehalfOf,
        Instant at,
        Instant deadline,
        MemberRef fallback,
        String reason,
        String submittedText) {
    /** Null when no approval was ever asked for. */
    static ApprovalView of(Reply r) {
        var held = r.held;
        if (!held.held) return null;
        return new ApprovalView(
                member(r.state == ReplyState.SUBMITTED ? held.approverId : held.decidedBy),
                member(held.decidedFor),
                held.decidedAt,
                held.deadline,
                member(held.fallbackId),
                held.returnReason,
                held.submittedText);
    }

    private static MemberRef member(UUID id) {
        return id == null
                ? null
                : Member.known(new MemberId(id)).map(MemberRef::of).orElse(null);
    }
}
