package fi.majakka.coverage.duty;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why somebody who was planned does not count. */
public enum Why {
    @JsonProperty("absent")
    ABSENT(Reason.ALL_ABSENT),
    /** May not answer here, and never might. */
    @JsonProperty("no-right")
    NO_RIGHT(Reason.NOBODY_WITH_THE_RIGHT),
    @JsonProperty("supervised")
    SUPERVISED(Reason.SUPERVISED_WITHOUT_APPROVER),
    @JsonProperty("delegation-ended")
    DELEGATION_ENDED(Reason.DELEGATION_ENDED),
    @JsonProperty("left")
    LEFT(Reason.PERSON_HAS_LEFT),
    @JsonProperty("unknown")
    UNKNOWN(Reason.PERSON_UNKNOWN);

    /** What the gap is called when this is the nearest that anybody came to covering it. */
    final Reason reason;

    Why(Reason reason) {
        this.reason = reason;
    }

    /** The nearer to covering it, the smaller: what is told is what is easiest to mend. */
    int distance() {
        return switch (this) {
            case SUPERVISED -> 0;
            case DELEGATION_ENDED -> 1;
            case NO_RIGHT -> 2;
            case ABSENT -> 3;
            case LEFT -> 4;
            case UNKNOWN -> 5;
        };
    }
}
