package fi.majakka.coverage;

import fi.majakka.delegation.Act;
import fi.majakka.delegation.Authority;
import fi.majakka.shared.Change;
import fi.majakka.shared.Idempotency;
import fi.majakka.shared.Ids;
import fi.majakka.shared.MemberId;
import fi.majakka.shared.NotFound;
import fi.majakka.shared.Page;
import fi.majakka.shared.PageQuery;
import fi.majakka.shared.RuleBroken;
import fi.majakka.team.Member;
import fi.majakka.team.MemberRef;
import io.quarkus.security.PermissionsAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Who is away and when: told by the member, or by a planner for anybody. */
@Path("/absences")
@Produces(MediaType.APPLICATION_JSON)
class AbsencesResource {
    private final Authority authority;
    private final Idempotency idempotency;
    private final Event<Change> changes;

    AbsencesResource(Authority authority, Idempotency idempotency, Event<Change> changes) {
        this.authority = authority;
        this.idempotency = idempotency;
        this.changes = changes;
    }

    /** @param memberId the caller when it is missing */
    public record NewAbsence(
            UUID memberId,
            @NotNull Instant from,
            @NotNull Instant until,
            @NotNull Absence.Kind kind) {}

    /** Those that are not over. Why somebody is away is for the member, planners and owners to know. */
    @GET
    @PermissionsAllowed("ask")
    public Page<AbsenceView> all(@Valid @BeanParam PageQuery page) {
        List<Absence> coming = Absence.list("endsAt > ?1", authority.now());
        var views = coming.stream().map(this::view).toList();
        return Page.ofAll(views, a -> List.of(a.from().toString(), a.id().toString()), 2, page);
    }

    @POST
    @PermissionsAllowed("ask")
    @Transactional
    @APIResponseSchema(value = AbsenceView.class, responseCode = "201")
    public Response tell(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid NewAbsence body) {
        var me = authority.caller().id();
        return idempotency.once(key, me, "POST /absences", body, () -> told(body, me));
    }

    private Response told(NewAbsence body, MemberId me) {
        var member = body.memberId == null ? me : new MemberId(body.memberId);
        if (!member.equals(me)) authority.require(Act.PLAN);
        if (Member.known(member).isEmpty())
            throw new RuleBroken("unknown-member", "memberId", "There is no such member of the team");
        var now = authority.now();
        var absence = new Absence(Ids.next(now), member, body.kind, body.from, body.until, me, now);
        absence.persistAndFlush();
        fire(absence, true);
        return Response.created(URI.create("absences/" + absence.id))
                .entity(view(absence))
                .build();
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("ask")
    @Transactional
    public void withdraw(String id) {
        var absence = Absence.<Absence>findByIdOptional(Ids.parse(id)).orElseThrow(NotFound::new);
        if (!isOwn(absence)) authority.require(Act.PLAN);
        absence.delete();
        fire(absence, false);
    }

    private void fire(Absence a, boolean told) {
        var period = a.startsAt + " until " + a.endsAt;
        var by = authority.caller().id();
        changes.fire(new AbsenceChanged(
                a.memberId, told, by, authority.now(), told ? null : period, told ? period : null, a.version));
    }

    private boolean isOwn(Absence absence) {
        return absence.memberId.equals(authority.caller().id().value());
    }

    private AbsenceView view(Absence a) {
        var member = Member.known(new MemberId(a.memberId)).map(MemberRef::of).orElseThrow();
        boolean told = isOwn(a) || authority.may(Act.PLAN);
        return new AbsenceView(a.id, member, a.startsAt, a.endsAt, told ? a.kind : null);
    }
}
