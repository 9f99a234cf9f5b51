package fi.majakka.coverage.proof;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.majakka.coverage.duty.Reason;
import fi.majakka.coverage.holiday.Holiday;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One date at one desk.
 *
 * @param week ISO 8601 number of the week
 * @param holiday the public holiday or eve of that date, whatever the desk does on it
 * @param occasion the desk's own name for the date
 * @param hours 24, and one more or less where the clocks change
 */
@Schema(requiredProperties = {"date", "week", "state", "hours", "spans"})
public record DayView(
        LocalDate date, int week, State state, Holiday holiday, String occasion, double hours, List<SpanView> spans) {
    /** How the day looks. */
    @Schema(name = "DayState")
    public enum State {
        @JsonProperty("closed")
        CLOSED,
        @JsonProperty("covered")
        COVERED,
        /** Covered, at some time by one person alone. */
        @JsonProperty("thin")
        THIN,
        @JsonProperty("gap")
        GAP
    }

    /**
     * A piece of service hours of that date.
     *
     * @param memberIds who may answer
     * @param approverIds who may approve
     * @param reason why it is a gap; missing where it is none
     */
    @Schema(
            name = "DutySpan",
            requiredProperties = {"from", "until", "memberIds", "approverIds"})
    public record SpanView(Instant from, Instant until, List<UUID> memberIds, List<UUID> approverIds, Reason reason) {}
}
