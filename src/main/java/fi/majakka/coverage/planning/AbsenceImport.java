package fi.majakka.coverage.planning;

import fi.majakka.coverage.absence.AbsenceBody;
import fi.majakka.coverage.absence.AbsenceKind;
import fi.majakka.coverage.calendar.Occurrence;
import fi.majakka.shared.Plain;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Events of a calendar file, told as absences of one member.
 *
 * @param memberId the caller when it is missing; planners bring it for anybody
 * @param ics the file (RFC 5545): at most 100 events, and 200 absences within a year
 * @param zone of whole days, and of times that name none; the zone of the member's desk when it is missing
 * @param substitutes who stands in each time, in order
 * @param confirmation why they are saved although they open a gap; required only then
 * @param dryRun true to see what would come of it; nothing is saved
 */
@Schema(
        description =
                "ics: the text of a calendar file (RFC 5545), at most 100 events, and 200 absences within a year: also "
                        + "whole days and what repeats by the day or more seldom. What was brought before is skipped. zone: of whole "
                        + "days, and of times that name none; the zone of the member's desk when it is missing. memberId: the caller "
                        + "when it is missing; planners bring it for anybody. dryRun: true for the same answer without saving. "
                        + "confirmation: the reason why they are saved although they open a gap (422 opens-gap).")
record AbsenceImport(
        UUID memberId,
        @NotNull @Size(max = 200_000) @Plain String ics,
        @NotNull AbsenceKind kind,
        @Size(max = 60) @Plain String zone,
        @Size(max = 20) List<@NotNull UUID> substitutes,
        @Size(min = 3, max = 1000) @Plain String confirmation,
        Boolean dryRun) {
    boolean savesNothing() {
        return Boolean.TRUE.equals(dryRun);
    }

    /** The same as if somebody told it by hand. */
    AbsenceBody body(Occurrence o, UUID member) {
        boolean days = o.firstDay() != null;
        return new AbsenceBody(
                member,
                days ? null : o.from(),
                days ? null : o.until(),
                o.firstDay(),
                o.lastDay(),
                days ? zone : null,
                kind,
                substitutes,
                o.summary(),
                null,
                confirmation);
    }
}
