package fi.majakka.coverage.proof;

import fi.majakka.coverage.desk.DeskRef;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One desk's duty and its proof.
 *
 * @param serviceMinutes promised in this time
 * @param coveredMinutes of these with enough people who may really answer
 * @param covered true when there is no gap
 * @param coveredSince since when every proof of the coming twelve weeks found no gap; missing while there is one
 * @param shifts the effective ones, within service hours
 * @param approving shifts of those who are there to approve, and answer nothing themselves
 * @param gaps in order of time; closed hours are none
 * @param findings what else is wrong with the rules
 * @param days each date in the desk's zone
 */
@Schema(
        requiredProperties = {
            "desk",
            "zone",
            "serviceMinutes",
            "coveredMinutes",
            "covered",
            "shifts",
            "approving",
            "gaps",
            "findings",
            "days"
        })
public record DeskCoverage(
        DeskRef desk,
        String zone,
        long serviceMinutes,
        long coveredMinutes,
        boolean covered,
        Instant coveredSince,
        List<ShiftView> shifts,
        List<ShiftView> approving,
        List<GapView> gaps,
        List<FindingView> findings,
        List<DayView> days) {}
