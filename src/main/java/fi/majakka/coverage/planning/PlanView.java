package fi.majakka.coverage.planning;

import fi.majakka.coverage.desk.DeskRef;
import fi.majakka.shared.Versioned;
import fi.majakka.team.MemberRef;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan as the API shows it; see {@link fi.majakka.coverage.rota.PlanBody} for what its fields mean. */
@Schema(requiredProperties = {"id", "name", "desks", "from", "until", "shifts", "version"})
public record PlanView(
        UUID id,
        String name,
        List<DeskRef> desks,
        LocalDate from,
        LocalDate until,
        Integer atLeast,
        List<PlannedShift> shifts,
        int version)
        implements Versioned {
    /**
     * A fixed shift.
     *
     * @param deskId missing for all desks of the plan
     * @param from and {@code until}: wall-clock times in the zone of the desk
     */
    @Schema(requiredProperties = {"member", "from", "until"})
    public record PlannedShift(MemberRef member, UUID deskId, LocalDateTime from, LocalDateTime until, String name) {}
}
