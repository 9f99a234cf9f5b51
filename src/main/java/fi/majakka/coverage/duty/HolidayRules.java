package fi.majakka.coverage.duty;

import fi.majakka.shared.Plain;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Public holidays at a desk.
 *
 * @param country ISO 3166, two letters; null where only the company's own days count
 * @param subdivision as {@code GET /holidays} takes it
 * @param publicHolidays what is done on days that are holidays by law, and on {@code ownDays}; closed when it is missing
 * @param eves what is done on days that are free by custom, such as Midsummer Eve and Christmas Eve; as usual when missing
 * @param hours for shortened days and those with a rota of their own
 * @param atLeast people on duty at these hours, as always when it is missing
 * @param ownDays the company's own holidays
 */
@Schema(
        description =
                "What the desk does on public holidays of the country (closed when publicHolidays is missing), on "
                        + "eves that are free by custom, such as Midsummer Eve and Christmas Eve (asUsual when eves is "
                        + "missing), and on ownDays, which are as public holidays. hours are for shortened days and for those "
                        + "with a rota of their own.")
public record HolidayRules(
        @Size(max = 60) @Plain String country,
        @Size(max = 60) @Plain String subdivision,
        HolidayPolicy publicHolidays,
        HolidayPolicy eves,
        @Size(max = 10) List<@NotNull @Valid Opening> hours,
        @Min(1) @Max(100) Integer atLeast,
        @Size(max = 200) List<@NotNull @Valid OwnDay> ownDays) {
    /** A holiday of the company alone. */
    @Schema(requiredProperties = {"date"})
    public record OwnDay(
            @NotNull LocalDate date, @Size(max = 100) @Plain String name) {}

    public HolidayRules {
        publicHolidays = publicHolidays == null ? HolidayPolicy.CLOSED : publicHolidays;
        eves = eves == null ? HolidayPolicy.AS_USUAL : eves;
        hours = hours == null ? List.of() : hours;
        ownDays = ownDays == null ? List.of() : ownDays;
    }
}
