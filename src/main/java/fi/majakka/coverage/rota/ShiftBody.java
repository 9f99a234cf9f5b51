package fi.majakka.coverage.rota;

import fi.majakka.shared.Plain;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A fixed shift of a plan.
 *
 * @param deskId one of the plan's desks; all of them, covered together, when it is missing
 */
@Schema(requiredProperties = {"memberId", "from", "until"})
public record ShiftBody(
        @NotNull UUID memberId,
        UUID deskId,
        @NotNull WallTime from,
        @NotNull WallTime until,
        @Size(max = 100) @Plain String name) {}
