package fi.majakka.coverage.absence;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where an absence stands. Only an approved one changes who is on duty. */
public enum AbsenceState {
    @JsonProperty("requested")
    REQUESTED,
    @JsonProperty("approved")
    APPROVED,
    @JsonProperty("refused")
    REFUSED
}
