package fi.majakka.coverage.calendar;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.regex.Pattern;

/** A DURATION: its days go by the calendar, the rest by the clock. */
record IcsLength(long days, Duration time) {
    private static final Pattern FORM = Pattern.compile(
            "\\+?P(?:(\\d{1,4})W|(?:(\\d{1,5})D)?(?:T(?:(\\d{1,5})H)?(?:(\\d{1,6})M)?(?:(\\d{1,7})S)?)?)");
    private static final int WEEK = 7;

    /** @throws IcsFault when it is none, or goes backwards */
    static IcsLength of(String text) {
        var form = FORM.matcher(text.toUpperCase(Locale.ROOT));
        if (!form.matches()) throw new IcsFault("its duration cannot be read");
        var time = Duration.ofHours(number(form.group(3)))
                .plusMinutes(number(form.group(4)))
                .plusSeconds(number(form.group(5)));
        return new IcsLength(number(form.group(1)) * WEEK + number(form.group(2)), time);
    }

    private static long number(String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    LocalDateTime after(LocalDateTime begin) {
        return begin.plusDays(days);
    }
}
