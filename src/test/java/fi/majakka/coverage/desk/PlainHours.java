package fi.majakka.coverage.desk;

import fi.majakka.coverage.duty.ServiceHours;
import fi.majakka.coverage.holiday.Holidays;
import java.time.LocalDate;

/** A desk's hours with real holidays in them, for tests that need no program. */
public final class PlainHours {
    private static final DeskHours HOURS = new DeskHours(new Holidays());

    private PlainHours() {}

    public static ServiceHours of(Desk desk, LocalDate first, LocalDate last) {
        return HOURS.of(desk, first, last);
    }
}
