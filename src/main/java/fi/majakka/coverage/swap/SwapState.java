package fi.majakka.coverage.swap;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a swap stands. Only an approved one changes who is on duty. */
public enum SwapState {
    @JsonProperty("asked")
    ASKED,
    @JsonProperty("taken")
    TAKEN,
    @JsonProperty("approved")
    APPROVED,
    @JsonProperty("refused")
    REFUSED,
    @JsonProperty("withdrawn")
    WITHDRAWN,
    /** It was approved, and is not done after all. */
    @JsonProperty("undone")
    UNDONE
}
