package fi.majakka.coverage.proposal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a proposal is. */
public enum ProposalState {
    @JsonProperty("solving")
    SOLVING,
    @JsonProperty("ready")
    READY,
    @JsonProperty("failed")
    FAILED
}
