package fi.majakka.coverage.rota;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.majakka.shared.Plain;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A plan as it is asked for: fixed shifts that replace rotas and overrides at its desks from the first day to the last. To make
 * one {@code name}, {@code desks}, {@code from}, {@code until} and {@code shifts} are required; in a change what is missing
 * stays as it is. Where plans overlap the one that was made later goes before.
 *
 * @param until its last day
 * @param atLeast people on duty in this time, as the desk asks when it is missing
 * @param clear what a change makes empty: {@code atLeast}
 * @param confirmation why it is saved although it opens a gap or has a long shift; required only then
 */
@Schema(
        description =
                "To make one, name, desks, from, until and shifts are required; in a change what is missing stays as "
                        + "it is. from and until are its first and its last day, both included, and each shift is at least partly "
                        + "within them: in this period it replaces "
                        + "rotas and overrides at its desks. Where plans overlap the one that was made later goes before. A "
                        + "shift without deskId covers all desks of the plan. clear: [atLeast] takes that away in a change. confirmation: the reason why it is saved although "
                        + "it opens a gap (422 opens-gap) or has a long shift (422 long-shift).")
public record PlanBody(
        @Size(min = 1, max = 120) @Pattern(regexp = "(?s).*\\S.*", message = "must not be blank") @Plain
        String name,

        @Size(min = 1, max = 50) List<@NotNull UUID> desks,
        LocalDate from,
        LocalDate until,
        @Min(1) @Max(100) Integer atLeast,
        @Size(max = 2000) List<@NotNull @Valid ShiftBody> shifts,
        @Size(max = 1) List<@NotNull Clear> clear,
        @Size(min = 3, max = 1000) @Plain String confirmation) {

    /** What a change makes empty. */
    @Schema(name = "PlanClear")
    public enum Clear {
        @JsonProperty("atLeast")
        AT_LEAST
    }

    boolean clears(Clear field) {
        return clear != null && clear.contains(field);
    }
}
