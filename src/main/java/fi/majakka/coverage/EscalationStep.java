package fi.majakka.coverage;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What happens with an item that nears its target and is not answered.
 *
 * @param minutes of service hours before the target; negative for after it
 * @param repeat how often the step is taken again after the same time, 0 when it is missing
 */
@Schema(requiredProperties = {"to", "minutes"})
public record EscalationStep(
        @NotNull To to,
        @NotNull @Min(-100_000) @Max(100_000) Integer minutes,
        @Min(0) @Max(5) Integer repeat) {
    /** Whom it goes to. */
    @Schema(name = "EscalationTo")
    public enum To {
        /** Who has it is reminded. */
        @JsonProperty("holder")
        HOLDER,
        @JsonProperty("nextOnDuty")
        NEXT_ON_DUTY,
        @JsonProperty("approver")
        APPROVER,
        @JsonProperty("actingOwner")
        ACTING_OWNER,
        @JsonProperty("lastResort")
        LAST_RESORT
    }

    public EscalationStep {
        repeat = repeat == null ? Integer.valueOf(0) : repeat;
    }
}
