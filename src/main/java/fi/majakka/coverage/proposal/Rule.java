package fi.majakka.coverage.proposal;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a proposal is measured by, the strictest first. */
@Schema(name = "ProposalRule")
public enum Rule {
    /** Who is planned may answer there and is not absent. */
    @JsonProperty("right")
    RIGHT(Level.HARD),
    @JsonProperty("two-shifts-at-once")
    OVERLAP(Level.HARD),
    @JsonProperty("rest")
    REST(Level.HARD),
    @JsonProperty("shift-hours")
    SHIFT_HOURS(Level.HARD),
    @JsonProperty("days-running")
    DAYS_RUNNING(Level.HARD),
    @JsonProperty("week-hours")
    WEEK_HOURS(Level.HARD),
    /** Beside whoever is supervised an approver is on duty. */
    @JsonProperty("approver")
    APPROVER(Level.COVERAGE),
    /** As many people as the desk asks for. */
    @JsonProperty("at-least")
    AT_LEAST(Level.COVERAGE),
    @JsonProperty("wishes")
    WISHES(Level.FAIRNESS),
    @JsonProperty("even-hours")
    HOURS(Level.FAIRNESS),
    @JsonProperty("even-evenings")
    EVENINGS(Level.FAIRNESS),
    @JsonProperty("even-weekends")
    WEEKENDS(Level.FAIRNESS),
    @JsonProperty("even-holidays")
    HOLIDAYS(Level.FAIRNESS),
    /** Days of work that hang together, and one desk a day. */
    @JsonProperty("continuity")
    CONTINUITY(Level.FAIRNESS),
    @JsonProperty("few-people")
    FEW_PEOPLE(Level.FAIRNESS);

    /** How much a rule weighs: all of one level goes before anything of the next. */
    @Schema(name = "ProposalRuleLevel")
    public enum Level {
        @JsonProperty("hard")
        HARD,
        @JsonProperty("coverage")
        COVERAGE,
        @JsonProperty("fairness")
        FAIRNESS
    }

    final Level level;

    Rule(Level level) {
        this.level = level;
    }
}
