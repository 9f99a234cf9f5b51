package fi.majakka.coverage.duty;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a desk does on a public holiday, or on the eve of one. */
public enum HolidayPolicy {
    /** Nobody is promised, all day, also the tail of the evening before. */
    @JsonProperty("closed")
    CLOSED,
    /** Open at the hours given for holidays, with the people who are on duty anyway. */
    @JsonProperty("shortened")
    SHORTENED,
    @JsonProperty("asUsual")
    AS_USUAL,
    /** Open at the hours given for holidays, with the people of the rotas made for holidays and nobody else. */
    @JsonProperty("rota")
    ROTA
}
