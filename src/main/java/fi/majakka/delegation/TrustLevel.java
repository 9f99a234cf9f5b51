package fi.majakka.delegation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much of what somebody writes is approved before it leaves; the freer comes later. */
public enum TrustLevel {
    /** Every reply. */
    @JsonProperty("supervised")
    SUPERVISED,
    /** One in so many, which one cannot be foreseen. */
    @JsonProperty("sampled")
    SAMPLED,
    /** None. */
    @JsonProperty("free")
    FREE
}
