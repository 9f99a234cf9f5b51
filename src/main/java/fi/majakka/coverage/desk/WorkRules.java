package fi.majakka.coverage.desk;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * What working here may ask of a person. The numbers are those of the Finnish Working Hours Act (872/2019) where it has one;
 * collective agreements differ, so each company sets its own.
 *
 * @param shiftHours longest shift that needs no confirmation, 13: eleven hours of rest must fit into the day around it
 * @param restHours between two shifts of a person, 11
 * @param daysRunning most days in a row with a shift, 5
 * @param weekHours most hours of duty in a week, 48
 */
public record WorkRules(
        @Min(1) @Max(24) Integer shiftHours,
        @Min(0) @Max(48) Integer restHours,
        @Min(1) @Max(31) Integer daysRunning,
        @Min(1) @Max(168) Integer weekHours) {
    private static final int SHIFT = 13;
    private static final int REST = 11;
    private static final int RUNNING = 5;
    private static final int WEEK = 48;

    public static final WorkRules USUAL = new WorkRules(null, null, null, null);

    public WorkRules {
        shiftHours = shiftHours == null ? Integer.valueOf(SHIFT) : shiftHours;
        restHours = restHours == null ? Integer.valueOf(REST) : restHours;
        daysRunning = daysRunning == null ? Integer.valueOf(RUNNING) : daysRunning;
        weekHours = weekHours == null ? Integer.valueOf(WEEK) : weekHours;
    }
}
