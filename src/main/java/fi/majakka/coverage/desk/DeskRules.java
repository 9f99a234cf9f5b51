package fi.majakka.coverage.desk;

import fi.majakka.coverage.EscalationStep;
import fi.majakka.coverage.OutOfHours;
import fi.majakka.coverage.duty.DatedHours;
import fi.majakka.coverage.duty.HolidayRules;
import fi.majakka.coverage.duty.Season;
import fi.majakka.coverage.duty.WeeklyHours;
import java.util.List;
import java.util.UUID;

/**
 * What a desk promises and asks for.
 *
 * @param atLeast people on duty who may answer, 1 or more
 * @param atLeastAlone how many of them must answer without an approval, 0 or more
 * @param keepersPresent keepers of each channel who must not be away in service hours, 0 where that is no rule
 * @param approvalMinutes how long one approver has, 15 to 10080; null where each channel says it
 * @param holidays null where public holidays are days like others
 * @param assignsWork new comments go by themselves to who is on duty
 * @param mostOpen comments that one member is given by itself at a time, 1 or more
 * @param outOfHours null where authors are told nothing
 * @param approvedBy who approved of these words, and posts them
 * @param fillsGaps a gap within a day is closed by itself with the best fix that breaks no rule
 */
public record DeskRules(
        List<WeeklyHours> serviceHours,
        List<Season> seasons,
        List<DatedHours> exceptions,
        HolidayRules holidays,
        int atLeast,
        int atLeastAlone,
        int keepersPresent,
        Integer approvalMinutes,
        Targets targets,
        WorkRules workRules,
        List<EscalationStep> escalation,
        boolean assignsWork,
        int mostOpen,
        boolean fillsGaps,
        OutOfHours outOfHours,
        UUID approvedBy) {}
