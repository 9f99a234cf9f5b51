package fi.majakka.coverage.planning;

import fi.majakka.coverage.AbsenceChanged.Kind;
import fi.majakka.coverage.absence.Absence;
import fi.majakka.coverage.absence.AbsenceBody;
import fi.majakka.coverage.absence.AbsenceView;
import fi.majakka.coverage.proof.Changing;
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

/** Who is away and when: asked for by the member, or told by a planner for anybody. */
@Path("/absences")
@Produces(MediaType.APPLICATION_JSON)
class AbsencesResource {
    private final Authority authority;
    private final Idempotency idempotency;
    private final AbsenceDrafts drafts;
    private final AbsenceTelling telling;
    private final Changing changing;

    AbsencesResource(
            Authority authority,
            Idempotency idempotency,
            AbsenceDrafts drafts,
            AbsenceTelling telling,
            Changing changing) {
        this.authority = authority;
        this.idempotency = idempotency;
        this.drafts = drafts;
        this.telling = telling;
        this.changing = changing;
    }

    /** Those that are not over. Why somebody is away is for the member, planners and owners to know. */
    @GET
    @PermissionsAllowed("ask")
    public Page<AbsenceView> all(@QueryParam("member") String member, @Valid @BeanParam PageQuery page) {
        var only = Params.uuid("member", member);
        List<Absence> coming = Absence.list("endsAt > ?1", authority.now());
        var views = coming.stream()
                .filter(a -> only == null || a.memberId.equals(only))
                .map(drafts::view)
                .toList();
        return Page.ofAll(views, a -> List.of(a.from().toString(), a.id().toString()), 2, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("ask")
    @APIResponseSchema(AbsenceView.class)
    public Response one(String id) {
        var absence = find(id);
        return Version.ok(drafts.view(absence), absence.version);
    }

    @POST
    @PermissionsAllowed("ask")
    @Transactional
    @APIResponseSchema(value = AbsenceView.class, responseCode = "201")
    public Response tell(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid AbsenceBody body) {
        return idempotency.once(key, authority.caller().id(), "POST /absences", body, () -> told(body));
    }

    private Response told(AbsenceBody body) {
        var rules = changing.before();
        var absence = drafts.made(body, rules.book().rules());
        boolean ill = AbsenceDrafts.isIllNow(absence, authority.now());
        var consequences = ill ? rules.consequences(absence::into) : rules.require(absence::into, body.confirmation());
        absence.persistAndFlush();
        telling.tell(absence, absence.counts() ? Kind.TOLD : Kind.REQUESTED, null);
        telling.confirmed(consequences, absence, body.confirmation());
        return Version.created("absences/" + absence.id, drafts.view(absence), absence.version);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed("ask")
    @Transactional
    @APIResponseSchema(AbsenceView.class)
    public Response change(String id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AbsenceBody body) {
        var absence = find(id);
        if (!drafts.isOwn(absence)) drafts.requirePlan();
        Version.require(ifMatch, absence.version);
        var before = AbsenceTelling.period(absence);
        var rules = changing.before();
        drafts.change(absence, body, rules.book().rules());
        boolean ill = AbsenceDrafts.isIllNow(absence, authority.now());
        var consequences = ill ? rules.consequences(absence::into) : rules.require(absence::into, body.confirmation());
        absence.persistAndFlush();
        telling.tell(absence, Kind.CHANGED, before);
        telling.confirmed(consequences, absence, body.confirmation());
        return Version.ok(drafts.view(absence), absence.version);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("ask")
    @Transactional
    public void withdraw(String id) {
        var absence = find(id);
        if (!drafts.isOwn(absence)) drafts.requirePlan();
        var consequences = changing.before().consequences(rules -> rules.without(absence.id));
        absence.delete();
        telling.duty(consequences);
        telling.tell(absence, Kind.WITHDRAWN, AbsenceTelling.period(absence));
    }

    private static Absence find(String id) {
        return Absence.<Absence>findByIdOptional(Ids.parse(id)).orElseThrow(NotFound::new);
    }
}
