package fi.majakka.coverage.planning;

import fi.majakka.coverage.CoverageChanged.Kind;
import fi.majakka.coverage.planning.Saving.Save;
import fi.majakka.coverage.rota.DutyOverride;
import fi.majakka.coverage.rota.OverrideBody;
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

/** One-off changes of duty. */
@Path("/overrides")
@Produces(MediaType.APPLICATION_JSON)
class OverridesResource {
    private final Desks desks;
    private final OverrideDrafts drafts;
    private final Saving saving;
    private final Idempotency idempotency;
    private final Authority authority;

    OverridesResource(Desks desks, OverrideDrafts drafts, Saving saving, Idempotency idempotency, Authority authority) {
        this.desks = desks;
        this.drafts = drafts;
        this.saving = saving;
        this.idempotency = idempotency;
        this.authority = authority;
    }

    @GET
    @PermissionsAllowed("read")
    public Page<OverrideView> all(@QueryParam("desk") String desk, @Valid @BeanParam PageQuery page) {
        var only = Params.uuid("desk", desk);
        var seen = desks.all().stream()
                .map(d -> d.id)
                .filter(id -> only == null || id.equals(only))
                .toList();
        List<DutyOverride> overrides = DutyOverride.list("deskId in ?1", seen);
        return Page.ofAll(overrides.stream().map(drafts::view).toList(), r -> List.of(r.id().toString()), 1, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("read")
    @APIResponseSchema(OverrideView.class)
    public Response one(String id) {
        var override = find(id);
        return Version.ok(drafts.view(override), override.version);
    }

    @POST
    @PermissionsAllowed("plan")
    @Transactional
    @APIResponseSchema(value = OverrideView.class, responseCode = "201")
    public Response make(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid OverrideBody body) {
        return idempotency.once(key, authority.caller().id(), "POST /overrides", body, () -> made(body));
    }

    private Response made(OverrideBody body) {
        var override = drafts.made(body);
        var save = new Save(override, desks.find(override.deskId), Kind.OVERRIDE_MADE, body.confirmation());
        saving.make(save, () -> drafts.words(override));
        return Version.created("overrides/" + override.id, drafts.view(override), override.version);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed("plan")
    @Transactional
    @APIResponseSchema(OverrideView.class)
    public Response change(String id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid OverrideBody body) {
        var override = find(id);
        var desk = desks.toPlan(override.deskId);
        Version.require(ifMatch, override.version);
        var save = new Save(override, desk, Kind.OVERRIDE_CHANGED, body.confirmation());
        saving.change(save, () -> drafts.words(override), () -> drafts.change(override, body, desk));
        return Version.ok(drafts.view(override), override.version);
    }

    /** @param confirmation why it is removed although that opens a gap; required only then */
    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("plan")
    @Transactional
    public void remove(
            String id, @HeaderParam("If-Match") String ifMatch, @QueryParam("confirmation") String confirmation) {
        var override = find(id);
        var desk = desks.toPlan(override.deskId);
        if (ifMatch != null) Version.require(ifMatch, override.version);
        saving.remove(new Save(override, desk, Kind.OVERRIDE_REMOVED, confirmation), () -> drafts.words(override));
    }

    private DutyOverride find(String id) {
        var override =
                DutyOverride.<DutyOverride>findByIdOptional(Ids.parse(id)).orElseThrow(NotFound::new);
        desks.find(override.deskId);
        return override;
    }
}
