package fi.majakka.coverage.planning;

import fi.majakka.coverage.desk.DeskRef;
import fi.majakka.shared.Versioned;
import fi.majakka.team.MemberRef;
import java.time.LocalDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A one-off change as the API shows it.
 *
 * @param member who comes in
 * @param insteadOf whose shifts in this time the member takes, or which fall away
 * @param from and {@code until}: wall-clock times in the zone of the desk
 */
@Schema(requiredProperties = {"id", "desk", "from", "until", "overPlans", "version"})
public record OverrideView(
        UUID id,
        DeskRef desk,
        MemberRef member,
        MemberRef insteadOf,
        LocalDateTime from,
        LocalDateTime until,
        boolean overPlans,
        String reason,
        int version)
        implements Versioned {}
