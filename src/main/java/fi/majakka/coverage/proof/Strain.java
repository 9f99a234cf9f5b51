package fi.majakka.coverage.proof;

import fi.majakka.coverage.desk.WorkRules;
import fi.majakka.coverage.proof.FixView.Check;
import fi.majakka.coverage.proof.FixView.Check.State;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What one more shift would mean for who takes it.
 *
 * @param rest before or after it, the shorter; null where there is no other shift near
 * @param shift how long it is with what it touches
 * @param running days in a row with it
 * @param part of the gap only
 * @param elsewhere on duty at another desk then
 */
record Strain(Duration rest, Duration shift, int running, boolean part, boolean elsewhere, WorkRules rules) {
    /** How much speaks against it: what breaks a rule counts twice. */
    int faults() {
        return restState().ordinal()
                + shiftState().ordinal()
                + runningState().ordinal()
                + (part ? 1 : 0)
                + (elsewhere ? 1 : 0);
    }

    private State restState() {
        boolean tooShort = rest != null && rest.compareTo(Duration.ofHours(rules.restHours())) < 0;
        return tooShort ? State.NO : State.OK;
    }

    private State shiftState() {
        return shift.compareTo(Duration.ofHours(rules.shiftHours())) > 0 ? State.NO : State.OK;
    }

    private State runningState() {
        return running > rules.daysRunning() ? State.WARNING : State.OK;
    }

    /** @param total duty of who takes it, without it */
    List<Check> checks(Duration total) {
        var checks = new ArrayList<Check>();
        checks.add(new Check("may", State.OK, "May answer here", null, null));
        checks.add(restCheck());
        var day = hours(shift);
        checks.add(new Check("hours", shiftState(), words(day) + " h that day", day, rules.shiftHours()));
        var days = running + (running == 1 ? " day" : " days") + " in a row";
        checks.add(new Check("running", runningState(), days, (double) running, rules.daysRunning()));
        if (part) checks.add(new Check("part", State.WARNING, "Can take a part of it", null, null));
        if (elsewhere) checks.add(new Check("elsewhere", State.WARNING, "Is on duty at another desk then", null, null));
        var all = hours(total);
        checks.add(new Check("load", State.OK, words(all) + " h of duty in this time", all, null));
        return checks;
    }

    private Check restCheck() {
        int needed = rules.restHours();
        if (restState() == State.OK)
            return new Check("rest", State.OK, "At least " + needed + " h of rest", null, needed);
        var hours = hours(rest);
        return new Check("rest", State.NO, words(hours) + " h of rest, " + needed + " are needed", hours, needed);
    }

    /** To a tenth of an hour. */
    private static double hours(Duration time) {
        return Math.round(time.toMinutes() / 6.0) / 10.0;
    }

    private static String words(double hours) {
        return hours == Math.rint(hours) ? String.valueOf((long) hours) : String.valueOf(hours);
    }
}
