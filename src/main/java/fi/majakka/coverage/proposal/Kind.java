package fi.majakka.coverage.proposal;

import static fi.majakka.coverage.proposal.Rule.EVENINGS;
import static fi.majakka.coverage.proposal.Rule.FEW_PEOPLE;
import static fi.majakka.coverage.proposal.Rule.HOLIDAYS;
import static fi.majakka.coverage.proposal.Rule.HOURS;
import static fi.majakka.coverage.proposal.Rule.WEEKENDS;
import static fi.majakka.coverage.proposal.Rule.WISHES;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a proposal is best at. */
@Schema(name = "ProposalKind")
public enum Kind {
    /** Nobody is far from their own share. */
    @JsonProperty("evenest")
    EVENEST(Map.of(FEW_PEOPLE.name(), HardMediumSoftLongScore.ZERO)),
    /** Whoever wished to be free is, also where that opens a gap. */
    @JsonProperty("wishes")
    WISHED(Map.of(
            WISHES.name(),
            HardMediumSoftLongScore.ofMedium(Kind.ABOVE_ANY_GAP),
            FEW_PEOPLE.name(),
            HardMediumSoftLongScore.ZERO)),
    /** As few people as the rules allow: the others are free all the time. */
    @JsonProperty("fewestPeople")
    FEWEST_PEOPLE(Map.of(
            FEW_PEOPLE.name(),
            HardMediumSoftLongScore.ofSoft(Kind.ABOVE_EVENNESS),
            HOURS.name(),
            HardMediumSoftLongScore.ZERO,
            EVENINGS.name(),
            HardMediumSoftLongScore.ZERO,
            WEEKENDS.name(),
            HardMediumSoftLongScore.ZERO,
            HOLIDAYS.name(),
            HardMediumSoftLongScore.ZERO));

    private static final long ABOVE_ANY_GAP = 10_000;
    private static final long ABOVE_EVENNESS = 20;

    private final Map<String, HardMediumSoftLongScore> weights;

    Kind(Map<String, HardMediumSoftLongScore> weights) {
        this.weights = weights;
    }

    ConstraintWeightOverrides<HardMediumSoftLongScore> weights() {
        return ConstraintWeightOverrides.of(weights);
    }
}
