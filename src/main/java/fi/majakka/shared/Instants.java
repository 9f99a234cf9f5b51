package fi.majakka.shared;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Instants as RFC 3339 writes them: years of four digits, which the database holds as well. */
final class Instants {
    private Instants() {}

    /** @throws DateTimeException when it is none */
    static Instant parse(String text) {
        var instant = Instant.parse(text);
        int year = instant.atOffset(ZoneOffset.UTC).getYear();
        if (year < 1 || year > 9999) throw new DateTimeException("The year " + year + " is out of range");
        return instant;
    }

    /** @throws DateTimeException when it is none */
    static LocalDate date(String text) {
        var date = LocalDate.parse(text);
        if (date.getYear() < 1 || date.getYear() > 9999)
            throw new DateTimeException("The year " + date.getYear() + " is out of range");
        return date;
    }
}
