package fi.majakka.coverage.absence;

import fi.majakka.shared.Plain;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An absence as it is told: from {@code from} until {@code until} to the minute, or whole days from {@code firstDay} to {@code
 * lastDay}. In a change what is missing stays as it is, and the member cannot change.
 *
 * @param memberId the caller when it is missing; planners tell it for anybody, and everybody tells that a colleague is ill now
 * @param kind required to tell one; shown to the member and to planners alone
 * @param zone where these days begin and end; the zone of the member's desk when it is missing
 * @param substitutes who stands in, in order: the first of them who is there and may answer
 * @param returnWork true when the work that passes on shall come back with the member, as far as nobody answered
 * @param confirmation why it is saved although it opens a gap; required only then, and never for an illness that begins now
 */
@Schema(
        description = "Either from and until, instants, or whole days from firstDay to lastDay, both included; kind is "
                + "required to tell one; in a change what is missing stays as it is. memberId: the caller when it is "
                + "missing. What a planner tells is approved at once, what members tell of themselves is asked for, and "
                + "an illness that begins within a day counts at once, whoever tells it. substitutes stand in, in "
                + "order: the first who is there and may answer. confirmation: the reason why it is saved although it "
                + "opens a gap (422 opens-gap).")
public record AbsenceBody(
        UUID memberId,
        Instant from,
        Instant until,
        LocalDate firstDay,
        LocalDate lastDay,
        @Size(max = 60) @Plain String zone,
        AbsenceKind kind,
        @Size(max = 20) List<@NotNull UUID> substitutes,
        @Size(max = 1000) @Plain String note,
        Boolean returnWork,
        @Size(min = 3, max = 1000) @Plain String confirmation) {
    boolean givesDays() {
        return firstDay != null || lastDay != null;
    }

    boolean givesTimes() {
        return from != null || until != null;
    }
}
