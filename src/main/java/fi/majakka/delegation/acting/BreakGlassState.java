package fi.majakka.delegation.acting;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where an emergency ownership stands at a moment. */
public enum BreakGlassState {
    @JsonProperty("asked")
    ASKED,
    @JsonProperty("open")
    OPEN,
    @JsonProperty("ended")
    ENDED,
    /** Nobody confirmed it in time. */
    @JsonProperty("lapsed")
    LAPSED
}
