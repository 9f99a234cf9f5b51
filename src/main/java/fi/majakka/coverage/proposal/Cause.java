package fi.majakka.coverage.proposal;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a place of a plan could not be filled. */
@Schema(name = "ProposalGapCause")
public enum Cause {
    /** Nobody has or had a role for it. */
    @JsonProperty("nobody-with-the-right")
    NOBODY_WITH_THE_RIGHT,
    @JsonProperty("all-absent")
    ALL_ABSENT,
    @JsonProperty("delegation-ended")
    DELEGATION_ENDED,
    @JsonProperty("supervised-without-approver")
    SUPERVISED_WITHOUT_APPROVER,
    /** Who may is on duty elsewhere, must rest, or has worked as much as the rules allow. */
    @JsonProperty("work-rules")
    WORK_RULES,
    /** Who could wishes to be free. */
    @JsonProperty("wishes")
    WISHES,
    /** A shift that is kept as it is does not cover it. */
    @JsonProperty("locked-shift")
    LOCKED_SHIFT,
    /** Somebody could: a longer search may find who. */
    @JsonProperty("not-found")
    NOT_FOUND
}
