package fi.majakka.coverage.holiday;

import fi.majakka.shared.Cursor;
import fi.majakka.shared.Invalid;
import fi.majakka.shared.Page;
import fi.majakka.shared.PageQuery;
import fi.majakka.shared.Problem.Violation;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which days of a year are free somewhere. */
@Path("/holidays")
@Produces(MediaType.APPLICATION_JSON)
class HolidaysResource {
    private static final int KEYS = 2;

    private final Holidays holidays;

    HolidaysResource(Holidays holidays) {
        this.holidays = holidays;
    }

    @GET
    @PermissionsAllowed("hear")
    public Page<Holiday> ofYear(
            @QueryParam("country")
                    @Parameter(required = true, description = "ISO 3166, such as FI")
                    @Pattern(regexp = "[A-Z]{2}", message = "must be two capital letters, such as FI")
                    String country,
            @QueryParam("subdivision")
                    @Parameter(description = "the part of the country, as after the dash of ISO 3166-2: 01 of FI-01")
                    @Pattern(
                            regexp = "[A-Za-z0-9]{1,3}",
                            message = "must be one to three letters or digits, such as 01")
                    String subdivision,
            @QueryParam("year") @Parameter(required = true) @Min(Holidays.FIRST_YEAR) @Max(Holidays.LAST_YEAR)
                    Integer year,
            @Valid @BeanParam PageQuery page) {
        requireAll(country, year, page);
        var all = holidays.of(country, subdivision, year);
        return Page.ofAll(all, h -> List.of(h.date().toString(), h.name().en()), KEYS, page);
    }

    /** By hand, so that all of it is told at once: a foreign cursor is nothing that an annotation could know. */
    private static void requireAll(String country, Integer year, PageQuery page) {
        var wrong = new ArrayList<Violation>();
        if (country == null) wrong.add(new Violation("country", "must be given"));
        if (year == null) wrong.add(new Violation("year", "must be given"));
        try {
            if (page.cursor() != null) Cursor.parse(page.cursor(), KEYS);
        } catch (Invalid foreign) {
            wrong.addAll(foreign.violations());
        }
        if (!wrong.isEmpty()) throw new Invalid(wrong);
    }
}
