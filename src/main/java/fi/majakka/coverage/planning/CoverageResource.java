package fi.majakka.coverage.planning;

import fi.majakka.coverage.desk.Desk;
import fi.majakka.coverage.proof.CoverageView;
import fi.majakka.coverage.proof.DutyNow;
import fi.majakka.coverage.proof.DutyView;
import fi.majakka.coverage.proof.Proving;
import fi.majakka.delegation.Authority;
import fi.majakka.shared.NotFound;
import fi.majakka.shared.Params;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Who is on duty, now and in the coming weeks, and where nobody is. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
class CoverageResource {
    private static final ZoneId ELSEWHERE = ZoneId.of("Europe/Helsinki");

    private final Desks desks;
    private final Proving proving;
    private final DutyNow duty;
    private final Authority authority;

    CoverageResource(Desks desks, Proving proving, DutyNow duty, Authority authority) {
        this.desks = desks;
        this.proving = proving;
        this.duty = duty;
        this.authority = authority;
    }

    @GET
    @Path("coverage")
    @PermissionsAllowed("read")
    public CoverageView coverage(
            @Parameter(description = "one desk; all of the caller's when it is missing") @QueryParam("desk")
                    String desk,
            @Parameter(description = "a date in the desk's zone, or an instant; today when it is missing")
                    @QueryParam("from")
                    String from,
            @Parameter(description = "the last date, or an instant; twelve weeks after from when it is missing")
                    @QueryParam("until")
                    String until) {
        var only = Params.uuid("desk", desk);
        return proving.of(Period.of(from, until, zone(only), authority.now()), shown(only));
    }

    @GET
    @Path("duty")
    @PermissionsAllowed("read")
    public DutyView duty(
            @Parameter(description = "an instant; now when it is missing") @QueryParam("at") String at,
            @Parameter(description = "one desk; all of the caller's when it is missing") @QueryParam("desk")
                    String desk) {
        var only = Params.uuid("desk", desk);
        var when = Params.instant("at", at);
        return duty.at(when == null ? authority.now() : when, shown(only));
    }

    private ZoneId zone(UUID only) {
        if (only != null) return desks.find(only).zone();
        return desks.all().stream().findFirst().map(Desk::zone).orElse(ELSEWHERE);
    }

    private Predicate<Desk> shown(UUID only) {
        var seen = desks.seen();
        if (only == null) return seen;
        if (desks.all().stream().noneMatch(d -> d.id.equals(only))) throw new NotFound();
        return desk -> desk.id.equals(only) && seen.test(desk);
    }
}
