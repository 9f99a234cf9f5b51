package fi.majakka.coverage.planning;

import fi.majakka.coverage.AbsenceChanged.Kind;
import fi.majakka.coverage.absence.Absence;
import fi.majakka.coverage.absence.AbsenceState;
import fi.majakka.coverage.absence.AbsenceView;
import fi.majakka.coverage.proof.Changing;
import fi.majakka.delegation.Authority;
import fi.majakka.shared.Ids;
import fi.majakka.shared.NotFound;
import fi.majakka.shared.Plain;
import fi.majakka.shared.Version;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Planners decide on what was asked for. */
@Path("/absences")
@Produces(MediaType.APPLICATION_JSON)
class AbsenceDecisionsResource {
    private final Authority authority;
    private final AbsenceDrafts drafts;
    private final AbsenceTelling telling;
    private final Changing changing;

    AbsenceDecisionsResource(Authority authority, AbsenceDrafts drafts, AbsenceTelling telling, Changing changing) {
        this.authority = authority;
        this.drafts = drafts;
        this.telling = telling;
        this.changing = changing;
    }

    /** @param confirmation why it is approved although it opens a gap; required only then */
    public record AbsenceApproval(
            @Size(min = 3, max = 1000) @Plain String confirmation) {}

    public record AbsenceRefusal(
            @NotBlank @Size(max = 1000) @Plain String reason) {}

    @PUT
    @Path("/{id}/approval")
    @PermissionsAllowed("plan")
    @Transactional
    @APIResponseSchema(AbsenceView.class)
    public Response approve(String id, @RequestBody(required = false) @Valid AbsenceApproval body) {
        var absence = find(id);
        drafts.requirePlan();
        if (absence.state == AbsenceState.APPROVED) return Version.ok(drafts.view(absence), absence.version);
        var confirmation = body == null ? null : body.confirmation;
        var rules = changing.before(absence.span());
        absence.approve(authority.caller().id(), authority.now());
        drafts.requireNoCircle(absence, rules.book().rules());
        var consequences = rules.require(absence::into, confirmation);
        absence.persistAndFlush();
        telling.tell(absence, Kind.APPROVED, null);
        telling.confirmed(consequences, absence, confirmation);
        return Version.ok(drafts.view(absence), absence.version);
    }

    @PUT
    @Path("/{id}/refusal")
    @PermissionsAllowed("plan")
    @Transactional
    @APIResponseSchema(AbsenceView.class)
    public Response refuse(String id, @NotNull @Valid AbsenceRefusal body) {
        var absence = find(id);
        drafts.requirePlan();
        absence.refuse(authority.caller().id(), body.reason, authority.now());
        absence.persistAndFlush();
        telling.tell(absence, Kind.REFUSED, AbsenceTelling.period(absence));
        return Version.ok(drafts.view(absence), absence.version);
    }

    private static Absence find(String id) {
        return Absence.<Absence>findByIdOptional(Ids.parse(id)).orElseThrow(NotFound::new);
    }
}
