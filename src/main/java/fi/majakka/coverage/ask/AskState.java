package fi.majakka.coverage.ask;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where an ask stands. Only a taken one changes who is on duty. */
public enum AskState {
    @JsonProperty("open")
    OPEN,
    @JsonProperty("taken")
    TAKEN,
    /** All who were asked cannot. */
    @JsonProperty("refused")
    REFUSED,
    /** Nobody took it in time. */
    @JsonProperty("expired")
    EXPIRED,
    /** The gap went away without it. */
    @JsonProperty("closed")
    CLOSED,
    @JsonProperty("withdrawn")
    WITHDRAWN
}
