package fi.majakka.coverage.rota;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.majakka.coverage.duty.RotaShift;
import fi.majakka.coverage.duty.Turn;
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
 * A rota as it is asked for. To make one {@code deskId}, {@code name}, {@code from}, {@code members} and {@code shifts} are
 * required; in a change what is missing stays as it is, and the desk cannot change.
 *
 * @param from its first day; turns and weeks are counted from it
 * @param until its last day; without an end when it is missing
 * @param turn how long it is one member's turn; a week when it is missing
 * @param repeatWeeks 1 when it is missing: every week; 2: every second week from {@code from}
 * @param members in the order of their turns; one alone has all shifts
 * @param together how many of them are on at a time, 1 when it is missing
 * @param onHolidays true for the holiday rota: it counts only on days whose policy at the desk is {@code rota}, and no other does
 * @param shifts several on one day are allowed
 * @param clear what a change makes empty: {@code until}, so that it has no end any more
 * @param confirmation why it is saved although it opens a gap or has a long shift; required only then
 */
@Schema(
        description =
                "To make one, deskId, name, from, members and shifts are required; in a change what is missing stays "
                        + "as it is, and the desk cannot change. from and until are its first and its last day, both included; "
                        + "without until it has no end, and clear: [until] takes it away in a change. Members take turns in their order, a week each unless turn says "
                        + "otherwise, counted from the first day and never by week numbers. together: how many are on at a "
                        + "time, 1 when missing. onHolidays: for days on which the desk's policy is rota, and for no other. A "
                        + "change that opens a gap (422 opens-gap) or has a shift that is longer than the desk's workRules "
                        + "allow, 13 hours as a rule (422 long-shift), needs confirmation: the reason why.")
public record RotaBody(
        UUID deskId,

        @Size(min = 1, max = 120) @Pattern(regexp = "(?s).*\\S.*", message = "must not be blank") @Plain
        String name,

        LocalDate from,
        LocalDate until,
        @Valid Turn turn,
        @Min(1) @Max(52) Integer repeatWeeks,
        @Size(min = 1, max = 100) List<@NotNull UUID> members,
        @Min(1) @Max(100) Integer together,
        Boolean onHolidays,
        @Size(min = 1, max = 50) List<@NotNull @Valid RotaShift> shifts,
        @Size(max = 1) List<@NotNull Clear> clear,
        @Size(min = 3, max = 1000) @Plain String confirmation) {

    /** What a change makes empty. */
    @Schema(name = "RotaClear")
    public enum Clear {
        @JsonProperty("until")
        UNTIL
    }

    boolean clears(Clear field) {
        return clear != null && clear.contains(field);
    }

    RotaPattern pattern() {
        return over(new RotaPattern(Turn.WEEKLY, 1, 1, false, List.of()));
    }

    RotaPattern over(RotaPattern before) {
        return new RotaPattern(
                turn == null ? before.turn() : turn,
                repeatWeeks == null ? before.repeatWeeks() : repeatWeeks,
                together == null ? before.together() : together,
                onHolidays == null ? before.onHolidays() : onHolidays,
                shifts == null ? before.shifts() : shifts);
    }
}
