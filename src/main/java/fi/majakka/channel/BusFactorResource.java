package fi.majakka.channel;

import fi.majakka.delegation.Act;
import fi.majakka.delegation.Authority;
import fi.majakka.shared.Page;
import fi.majakka.shared.PageQuery;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;

/** On how many people each channel stands. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
class BusFactorResource {
    private final BusFactor busFactor;
    private final EmergencySheet sheet;
    private final Authority authority;

    BusFactorResource(BusFactor busFactor, EmergencySheet sheet, Authority authority) {
        this.busFactor = busFactor;
        this.sheet = sheet;
        this.authority = authority;
    }

    /** Channels that stand on too few come first. */
    @GET
    @Path("/bus-factor")
    @PermissionsAllowed("delegate")
    public Page<Staffing> all(@Valid @BeanParam PageQuery page) {
        authority.require(Act.DELEGATE);
        return Page.ofAll(busFactor.all(), BusFactorResource::place, 2, page);
    }

    private static List<String> place(Staffing s) {
        var worst = s.warnings().isEmpty() ? "1" : "0";
        return List.of(
                worst + " " + s.channel().name().toLowerCase(Locale.ROOT),
                s.channel().id().toString());
    }

    /** Who, where, and how to recover, to be printed: without any secret. */
    @GET
    @Path("/emergency-sheet")
    @PermissionsAllowed("delegate")
    public EmergencySheetView sheet() {
        authority.require(Act.DELEGATE);
        return sheet.now();
    }
}
