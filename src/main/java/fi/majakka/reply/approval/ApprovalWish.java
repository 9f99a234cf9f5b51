package fi.majakka.reply.approval;

import fi.majakka.shared.Plain;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * How a reply is approved.
 *
 * @param text the approver's own words in place of the writer's
 * @param seenVersion the comment's version as the approver read it; what the writer read when it is missing
 * @param others what becomes of other replies to the comment that wait too: keep or return
 */
public record ApprovalWish(
        @Size(min = 1, max = 65_525) @Plain String text,
        Integer seenVersion,
        @Pattern(regexp = "keep|return") String others) {
    static final ApprovalWish AS_IT_IS = new ApprovalWish(null, null, null);
}
