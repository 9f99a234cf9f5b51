package fi.majakka.coverage.duty;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** A day of the week, as the API spells it. */
public enum Weekday {
    @JsonProperty("monday")
    MONDAY,
    @JsonProperty("tuesday")
    TUESDAY,
    @JsonProperty("wednesday")
    WEDNESDAY,
    @JsonProperty("thursday")
    THURSDAY,
    @JsonProperty("friday")
    FRIDAY,
    @JsonProperty("saturday")
    SATURDAY,
    @JsonProperty("sunday")
    SUNDAY;

    private static final Weekday[] ALL = values();

    static Weekday of(LocalDate date) {
        return of(date.getDayOfWeek());
    }

    static Weekday of(DayOfWeek day) {
        return ALL[day.ordinal()];
    }
}
