package fi.majakka.coverage.duty;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why there is a gap. */
public enum Reason {
    @JsonProperty("nobody-planned")
    NOBODY_PLANNED,
    @JsonProperty("all-absent")
    ALL_ABSENT,
    /** Somebody is there who may not answer. */
    @JsonProperty("nobody-with-the-right")
    NOBODY_WITH_THE_RIGHT,
    @JsonProperty("supervised-without-approver")
    SUPERVISED_WITHOUT_APPROVER,
    @JsonProperty("delegation-ended")
    DELEGATION_ENDED,
    @JsonProperty("person-has-left")
    PERSON_HAS_LEFT,
    /** The rules name somebody who is not of the team. */
    @JsonProperty("person-unknown")
    PERSON_UNKNOWN,
    /** Somebody may answer, but fewer than the desk asks for. */
    @JsonProperty("too-few")
    TOO_FEW,
    /** Enough may answer, but fewer of them alone than the desk asks for. */
    @JsonProperty("too-few-alone")
    TOO_FEW_ALONE,
    /** Enough may answer, but too few are there who can mend the channel when it breaks. */
    @JsonProperty("keepers-away")
    KEEPERS_AWAY
}
