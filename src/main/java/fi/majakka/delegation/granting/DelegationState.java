package fi.majakka.delegation.granting;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a delegation stands at a moment: what was decided, and what time made of it. */
public enum DelegationState {
    @JsonProperty("requested")
    REQUESTED,
    @JsonProperty("refused")
    REFUSED,
    /** It begins later. */
    @JsonProperty("approved")
    APPROVED,
    @JsonProperty("active")
    ACTIVE,
    @JsonProperty("ended")
    ENDED,
    @JsonProperty("revoked")
    REVOKED
}
