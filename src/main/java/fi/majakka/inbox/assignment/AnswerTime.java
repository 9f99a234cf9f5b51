package fi.majakka.inbox.assignment;

import fi.majakka.coverage.OutOfHours;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** When a desk answers, as people write a date and a time in their language. */
final class AnswerTime {
    private AnswerTime() {}

    static String into(OutOfHours.Text text, ZonedDateTime by) {
        return text.text().replace(OutOfHours.TIME, in(text.language(), by));
    }

    /** A time within a minute is told as the next whole one: sooner than told is kept too. */
    private static String in(String language, ZonedDateTime by) {
        var minute = by.plusSeconds(59).withSecond(0).withNano(0);
        var pattern = switch (language) {
            case "fi" -> "EEEE d.M. 'klo' H.mm";
            case "sv" -> "EEEE d.M 'kl.' H.mm";
            case "en" -> "EEEE d MMMM, HH:mm";
            case "de" -> "EEEE, d.M., H:mm 'Uhr'";
            default -> "uuuu-MM-dd HH:mm";
        };
        return minute.format(DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(language)));
    }
}
