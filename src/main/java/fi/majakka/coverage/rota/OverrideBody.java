package fi.majakka.coverage.rota;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.majakka.shared.Plain;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A one-off change of duty as it is asked for. To make one {@code deskId}, {@code from}, {@code until} and at least one of the
 * members are required; in a change what is missing stays as it is, and the desk cannot change.
 *
 * @param memberId who comes in
 * @param insteadOfId whose shifts in this time the member takes; without {@code memberId} they fall away; of a substitute's shift who
 *     is away
 * @param overPlans true to change what a plan says as well; else a plan goes before it
 * @param clear what a change makes empty: {@code memberId}, {@code insteadOfId}, {@code reason}
 * @param confirmation why it is saved although it opens a gap or makes a long shift; required only then
 */
@Schema(
        description =
                "To make one, deskId, from, until and at least one of the members are required; in a change what is "
                        + "missing stays as it is, and the desk cannot change. memberId alone comes in; with insteadOfId the "
                        + "member takes the other's shifts of this time; insteadOfId alone goes. Who is on duty as a substitute "
                        + "is replaced by naming who is away (else 422 stands-in). An override goes before rotas; "
                        + "a plan goes before it, unless overPlans is true. clear: what a change makes empty. "
                        + "confirmation: the reason why it is saved although "
                        + "it opens a gap (422 opens-gap) or makes a long shift (422 long-shift).")
public record OverrideBody(
        UUID deskId,
        UUID memberId,
        UUID insteadOfId,
        WallTime from,
        WallTime until,
        Boolean overPlans,
        @Size(max = 1000) @Plain String reason,

        @Size(max = 3) List<@NotNull Clear> clear,

        @Size(min = 3, max = 1000) @Plain String confirmation) {

    /** What the program makes by itself, of somebody's yes or by a rule. */
    public static OverrideBody of(
            UUID desk,
            UUID in,
            UUID insteadOf,
            LocalDateTime from,
            LocalDateTime until,
            boolean overPlans,
            String why) {
        return new OverrideBody(desk, in, insteadOf, WallTime.of(from), WallTime.of(until), overPlans, why, null, null);
    }

    /** What a change makes empty. */
    @Schema(name = "OverrideClear")
    public enum Clear {
        @JsonProperty("memberId")
        MEMBER_ID,
        @JsonProperty("insteadOfId")
        INSTEAD_OF_ID,
        @JsonProperty("reason")
        REASON
    }

    boolean clears(Clear field) {
        return clear != null && clear.contains(field);
    }
}
