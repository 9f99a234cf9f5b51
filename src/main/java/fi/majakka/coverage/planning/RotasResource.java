package fi.majakka.coverage.planning;

import fi.majakka.coverage.CoverageChanged.Kind;
import fi.majakka.coverage.planning.Saving.Save;
import fi.majakka.coverage.rota.Rota;
import fi.majakka.coverage.rota.RotaBody;
import fi.majakka.delegation.Authority;
import fi.majakka.shared.Idempotency;
import fi.majakka.shared.Ids;
import fi.majakka.shared.NotFound;
import fi.majakka.shared.Page;
import fi.majakka.shared.PageQuery;
import fi.majakka.shared.Params;
import fi.majakka.shared.Version;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Repeating shifts. */
@Path("/rotas")
@Produces(MediaType.APPLICATION_JSON)
class RotasResource {
    private final Desks desks;
    private final RotaDrafts drafts;
    private final Saving saving;
    private final Idempotency idempotency;
    private final Authority authority;

    RotasResource(Desks desks, RotaDrafts drafts, Saving saving, Idempotency idempotency, Authority authority) {
        this.desks = desks;
        this.drafts = drafts;
        this.saving = saving;
        this.idempotency = idempotency;
        this.authority = authority;
    }

    @GET
    @PermissionsAllowed("read")
    public Page<RotaView> all(@QueryParam("desk") String desk, @Valid @BeanParam PageQuery page) {
        var only = Params.uuid("desk", desk);
        var seen = desks.all().stream()
                .map(d -> d.id)
                .filter(id -> only == null || id.equals(only))
                .toList();
        List<Rota> rotas = Rota.list("deskId in ?1", seen);
        return Page.ofAll(rotas.stream().map(drafts::view).toList(), r -> List.of(r.id().toString()), 1, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("read")
    @APIResponseSchema(RotaView.class)
    public Response one(String id) {
        var rota = find(id);
        return Version.ok(drafts.view(rota), rota.version);
    }

    @POST
    @PermissionsAllowed("plan")
    @Transactional
    @APIResponseSchema(value = RotaView.class, responseCode = "201")
    public Response make(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid RotaBody body) {
        return idempotency.once(key, authority.caller().id(), "POST /rotas", body, () -> made(body));
    }

    private Response made(RotaBody body) {
        var rota = drafts.made(body);
        saving.make(new Save(rota, desks.find(rota.deskId), Kind.ROTA_MADE, body.confirmation()), () -> rota.name);
        return Version.created("rotas/" + rota.id, drafts.view(rota), rota.version);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed("plan")
    @Transactional
    @APIResponseSchema(RotaView.class)
    public Response change(String id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid RotaBody body) {
        var rota = find(id);
        var desk = desks.toPlan(rota.deskId);
        Version.require(ifMatch, rota.version);
        var save = new Save(rota, desk, Kind.ROTA_CHANGED, body.confirmation());
        saving.change(save, () -> rota.name, () -> drafts.change(rota, body, desk));
        return Version.ok(drafts.view(rota), rota.version);
    }

    /** @param confirmation why it is removed although that opens a gap; required only then */
    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("plan")
    @Transactional
    public void remove(
            String id, @HeaderParam("If-Match") String ifMatch, @QueryParam("confirmation") String confirmation) {
        var rota = find(id);
        var desk = desks.toPlan(rota.deskId);
        if (ifMatch != null) Version.require(ifMatch, rota.version);
        saving.remove(new Save(rota, desk, Kind.ROTA_REMOVED, confirmation), () -> rota.name);
    }

    private Rota find(String id) {
        var rota = Rota.<Rota>findByIdOptional(Ids.parse(id)).orElseThrow(NotFound::new);
        desks.find(rota.deskId);
        return rota;
    }
}
