package fi.majakka.coverage.duty;

import fi.majakka.shared.Plain;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One date that is not like the others; it goes before weekly hours, seasons and public holidays.
 *
 * @param hours none: closed all day, also the tail of the evening before
 */
@Schema(
        requiredProperties = {"date", "hours"},
        description = "One date that is not like the others; it goes before everything else. No hours: closed all day.")
public record DatedHours(
        @NotNull LocalDate date,
        @Size(max = 100) @Plain String name,
        @NotNull @Size(max = 10) List<@NotNull @Valid Opening> hours) {}
