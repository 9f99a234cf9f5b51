package fi.majakka.coverage.swap;

import fi.majakka.coverage.desk.DeskRef;
import fi.majakka.shared.Versioned;
import fi.majakka.team.MemberRef;
import java.time.LocalDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A swap as the API shows it. Times are wall-clock times in the zone of the desk.
 *
 * @param askedBy whose shift it is
 * @param to who is asked; missing for whoever can
 * @param takenBy who takes it
 * @param returned the taker's shift that the asker takes in return
 */
@Schema(requiredProperties = {"id", "desk", "askedBy", "from", "until", "state", "version"})
public record SwapView(
        UUID id,
        DeskRef desk,
        MemberRef askedBy,
        MemberRef to,
        LocalDateTime from,
        LocalDateTime until,
        String reason,
        SwapState state,
        MemberRef takenBy,
        ReturnShift returned,
        MemberRef decidedBy,
        String refusal,
        int version)
        implements Versioned {
    @Schema(requiredProperties = {"from", "until"})
    public record ReturnShift(LocalDateTime from, LocalDateTime until) {}
}
