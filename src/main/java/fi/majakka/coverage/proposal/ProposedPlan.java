package fi.majakka.coverage.proposal;

import fi.majakka.coverage.rota.ShiftBody;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A plan that could be made.
 *
 * @param sentence what is good and what is bad about it
 * @param feasible true when every hard rule is kept and there is no gap
 * @param gapMinutes service hours without enough people
 * @param farthestMinutes how far anybody is from their own share at most
 * @param shifts as {@code POST /plans} takes them
 * @param rules how well each rule is kept, the strictest first
 * @param fairness of everybody who may be given shifts, by name
 */
@Schema(
        requiredProperties = {
            "kind",
            "sentence",
            "feasible",
            "gapMinutes",
            "wishesGranted",
            "wishesAsked",
            "farthestMinutes",
            "people",
            "shifts",
            "gaps",
            "rules",
            "fairness"
        })
public record ProposedPlan(
        Kind kind,
        String sentence,
        boolean feasible,
        long gapMinutes,
        int wishesGranted,
        int wishesAsked,
        long farthestMinutes,
        int people,
        List<ShiftBody> shifts,
        List<ProposedGap> gaps,
        List<RuleKept> rules,
        List<FairShare> fairness) {}
