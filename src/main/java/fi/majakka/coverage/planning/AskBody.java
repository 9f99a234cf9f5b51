package fi.majakka.coverage.planning;

import fi.majakka.coverage.rota.WallTime;
import fi.majakka.shared.Plain;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * People are asked to take a gap, or a part of it.
 *
 * @param from and {@code until}: at most 24 hours with a gap in them, in the desk's wall-clock time
 * @param memberIds who is asked; when missing everybody who could take all of it without breaking a rule of work
 * @param answerBy until when; before it ends
 */
@Schema(
        description = "from and until: at most 24 hours with a gap in them, in the desk's wall-clock time. memberIds: "
                + "each of them could take all of it; when it is missing everybody is asked who could take all of it "
                + "without breaking a rule of work. answerBy: in the future, and not after until.")
record AskBody(
        @NotNull UUID deskId,
        @NotNull WallTime from,
        @NotNull WallTime until,
        @Size(min = 1, max = 50) List<@NotNull UUID> memberIds,
        @NotNull Instant answerBy,
        @Size(max = 1000) @Plain String message) {}
