package fi.majakka.coverage.planning;

import fi.majakka.coverage.CoverageChanged.Kind;
import fi.majakka.coverage.planning.Saving.Save;
import fi.majakka.coverage.rota.Plan;
import fi.majakka.coverage.rota.PlanBody;
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

/** Fixed shifts for a period, which replace the rules: the holiday plan. */
@Path("/plans")
@Produces(MediaType.APPLICATION_JSON)
class PlansResource {
    private final Desks desks;
    private final PlanDrafts drafts;
    private final Saving saving;
    private final Idempotency idempotency;
    private final Authority authority;

    PlansResource(Desks desks, PlanDrafts drafts, Saving saving, Idempotency idempotency, Authority authority) {
        this.desks = desks;
        this.drafts = drafts;
        this.saving = saving;
        this.idempotency = idempotency;
        this.authority = authority;
    }

    @GET
    @PermissionsAllowed("read")
    public Page<PlanView> all(@QueryParam("desk") String desk, @Valid @BeanParam PageQuery page) {
        var only = Params.uuid("desk", desk);
        var seen = desks.all().stream().map(d -> d.id).toList();
        var plans = Plan.<Plan>listAll().stream()
                .filter(p -> p.desks.stream().anyMatch(seen::contains))
                .filter(p -> only == null || p.desks.contains(only));
        return Page.ofAll(plans.map(drafts::view).toList(), r -> List.of(r.id().toString()), 1, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("read")
    @APIResponseSchema(PlanView.class)
    public Response one(String id) {
        var plan = find(id);
        return Version.ok(drafts.view(plan), plan.version);
    }

    @POST
    @PermissionsAllowed("plan")
    @Transactional
    @APIResponseSchema(value = PlanView.class, responseCode = "201")
    public Response make(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid PlanBody body) {
        return idempotency.once(key, authority.caller().id(), "POST /plans", body, () -> made(body));
    }

    private Response made(PlanBody body) {
        var plan = drafts.made(body);
        var desk = desks.find(plan.desks.get(0));
        saving.make(new Save(plan, desk, Kind.PLAN_MADE, body.confirmation()), () -> plan.name);
        return Version.created("plans/" + plan.id, drafts.view(plan), plan.version);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed("plan")
    @Transactional
    @APIResponseSchema(PlanView.class)
    public Response change(String id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid PlanBody body) {
        var plan = find(id);
        var desk = desks.toPlan(plan).get(0);
        Version.require(ifMatch, plan.version);
        var save = new Save(plan, desk, Kind.PLAN_CHANGED, body.confirmation());
        saving.change(save, () -> plan.name, () -> drafts.change(plan, body));
        return Version.ok(drafts.view(plan), plan.version);
    }

    /** @param confirmation why it is removed although that opens a gap; required only then */
    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("plan")
    @Transactional
    public void remove(
            String id, @HeaderParam("If-Match") String ifMatch, @QueryParam("confirmation") String confirmation) {
        var plan = find(id);
        var desk = desks.toPlan(plan).get(0);
        if (ifMatch != null) Version.require(ifMatch, plan.version);
        saving.remove(new Save(plan, desk, Kind.PLAN_REMOVED, confirmation), () -> plan.name);
    }

    private Plan find(String id) {
        var plan = Plan.<Plan>findByIdOptional(Ids.parse(id)).orElseThrow(NotFound::new);
        if (desks.all().stream().noneMatch(d -> plan.desks.contains(d.id))) throw new NotFound();
        return plan;
    }
}
