package fi.majakka.coverage.desk;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.majakka.coverage.EscalationStep;
import fi.majakka.coverage.OutOfHours;
import fi.majakka.coverage.duty.DatedHours;
import fi.majakka.coverage.duty.HolidayRules;
import fi.majakka.coverage.duty.Season;
import fi.majakka.coverage.duty.WeeklyHours;
import fi.majakka.shared.Plain;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A desk as it is asked for. To make one {@code name}, {@code channels}, {@code zone} and {@code serviceHours} are required; in
 * a change what is missing stays as it is.
 *
 * @param zone IANA name; all hours of the desk are wall-clock times there
 * @param serviceHours several on one day are allowed; outside them the desk is closed, which is no gap
 * @param seasons in place of the weekly hours between two dates
 * @param exceptions single dates, in place of everything else
 * @param atLeast people on duty who may answer, 1 when it is missing
 * @param atLeastAlone how many of them must answer without an approval, 0 when it is missing
 * @param keepersPresent so many keepers of each channel must not be away in service hours, 0 when it is missing; where a channel has
 *     no more of them, none may be: 1 means that two keepers are never away together
 * @param approvalMinutes how long one approver has before a reply to a comment on its channels goes to the next, 15 to 10080; the
 *     shortest where desks share a channel; what each channel says when it is missing
 * @param lastResortId who holds the work when a gap happens all the same
 * @param assignsWork false where people take new comments themselves; true when it is missing: they go to who is on duty
 * @param mostOpen open comments up to which a member is given new ones, 30 when it is missing
 * @param fillsGaps true where people have agreed to be called in: a gap within 24 hours is then closed by itself with the best fix
 *     that breaks no rule, and all concerned are told; false when it is missing
 * @param outOfHours what an author is told once who writes while the desk is closed; whoever says it must be an approver on all its
 *     channels, and {@code targets.firstReplyMinutes} says by when; nothing when it is missing
 * @param clear what a change makes empty: {@code holidays}, {@code lastResortId}, {@code approvalMinutes}, {@code outOfHours}
 * @param confirmation why it is saved although it opens a gap; required only then
 */
@Schema(
        description =
                "To make one, name, channels, zone and serviceHours are required; in a change what is missing stays "
                        + "as it is. All hours are wall-clock times in the zone. A date's exception goes before a public "
                        + "holiday, that before a season, that before the weekly serviceHours. A change that opens a gap is "
                        + "refused with 422 opens-gap until confirmation says why it is saved all the same. clear names what a "
                        + "change makes empty: holidays, lastResortId, approvalMinutes, outOfHours; lists are emptied by "
                        + "empty ones. "
                        + "Where holidays.publicHolidays or holidays.eves is shortened or rota, holidays.hours is required.")
public record DeskBody(
        @Size(min = 1, max = 120) @Pattern(regexp = "(?s).*\\S.*", message = "must not be blank") @Plain
        String name,

        @Size(min = 1, max = 200) List<@NotNull UUID> channels,
        @Size(max = 60) @Plain String zone,
        @Size(max = 50) List<@NotNull @Valid WeeklyHours> serviceHours,
        @Size(max = 50) List<@NotNull @Valid Season> seasons,
        @Size(max = 400) List<@NotNull @Valid DatedHours> exceptions,
        @Valid HolidayRules holidays,
        @Min(1) @Max(100) Integer atLeast,
        @Min(0) @Max(100) Integer atLeastAlone,
        @Min(0) @Max(10) Integer keepersPresent,
        @Min(15) @Max(10_080) Integer approvalMinutes,
        UUID lastResortId,
        @Valid Targets targets,
        @Valid WorkRules workRules,
        @Size(max = 10) List<@NotNull @Valid EscalationStep> escalation,
        Boolean assignsWork,
        @Min(1) @Max(10_000) Integer mostOpen,
        Boolean fillsGaps,
        @Valid OutOfHours outOfHours,

        @Size(max = 4) List<@NotNull Clear> clear,

        @Size(min = 3, max = 1000) @Plain String confirmation) {

    private static final int MOST_OPEN = 30;

    DeskRules rules(UUID by) {
        return over(
                new DeskRules(
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        1,
                        0,
                        0,
                        null,
                        new Targets(null),
                        WorkRules.USUAL,
                        List.of(),
                        true,
                        MOST_OPEN,
                        false,
                        null,
                        null),
                by);
    }

    /** What is missing stays as it was. @param by whose approval of the words for closed hours it is, when they change */
    DeskRules over(DeskRules before, UUID by) {
        return new DeskRules(
                or(serviceHours, before.serviceHours()),
                or(seasons, before.seasons()),
                or(exceptions, before.exceptions()),
                or(holidays, clears(Clear.HOLIDAYS) ? null : before.holidays()),
                or(atLeast, before.atLeast()),
                or(atLeastAlone, before.atLeastAlone()),
                or(keepersPresent, before.keepersPresent()),
                or(approvalMinutes, clears(Clear.APPROVAL_MINUTES) ? null : before.approvalMinutes()),
                or(targets, before.targets()),
                or(workRules, before.workRules()),
                or(escalation, before.escalation()),
                or(assignsWork, before.assignsWork()),
                or(mostOpen, before.mostOpen()),
                or(fillsGaps, before.fillsGaps()),
                or(outOfHours, clears(Clear.OUT_OF_HOURS) ? null : before.outOfHours()),
                outOfHours == null ? before.approvedBy() : by);
    }

    /** What a change makes empty. */
    @Schema(name = "DeskClear")
    public enum Clear {
        @JsonProperty("holidays")
        HOLIDAYS,
        @JsonProperty("lastResortId")
        LAST_RESORT_ID,
        @JsonProperty("approvalMinutes")
        APPROVAL_MINUTES,
        @JsonProperty("outOfHours")
        OUT_OF_HOURS
    }

    boolean clears(Clear field) {
        return clear != null && clear.contains(field);
    }

    static <T> T or(T value, T before) {
        return value == null ? before : value;
    }
}
