package fi.majakka.coverage.duty;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which rule put somebody on duty, or asks for somebody. */
public enum Source {
    @JsonProperty("rota")
    ROTA,
    @JsonProperty("override")
    OVERRIDE,
    @JsonProperty("plan")
    PLAN,
    /** In place of somebody absent. */
    @JsonProperty("substitute")
    SUBSTITUTE,
    /** Not on duty by a rule: keeps the credential of a channel. */
    @JsonProperty("keeper")
    KEEPER
}
