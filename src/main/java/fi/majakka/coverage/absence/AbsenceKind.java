package fi.majakka.coverage.absence;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why somebody is away: shown to the member and to planners alone. */
public enum AbsenceKind {
    @JsonProperty("holiday")
    HOLIDAY,
    @JsonProperty("ill")
    ILL,
    @JsonProperty("other")
    OTHER
}
