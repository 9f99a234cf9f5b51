package fi.majakka.coverage.proof;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether somebody is there. */
public enum DutyState {
    /** Outside service hours, which is no gap. */
    @JsonProperty("closed")
    CLOSED,
    @JsonProperty("covered")
    COVERED,
    @JsonProperty("gap")
    GAP
}
