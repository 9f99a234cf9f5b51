package fi.majakka.coverage.planning;

import fi.majakka.delegation.Authority;
import fi.majakka.shared.Idempotency;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Absences that are in somebody's calendar already. */
@Path("/absences/imports")
@Produces(MediaType.APPLICATION_JSON)
class AbsenceImportsResource {
    private final Authority authority;
    private final Idempotency idempotency;
    private final AbsenceImporting importing;

    AbsenceImportsResource(Authority authority, Idempotency idempotency, AbsenceImporting importing) {
        this.authority = authority;
        this.idempotency = idempotency;
        this.importing = importing;
    }

    /** Events become absences by the same rules as those told one by one, all of them or none. */
    @POST
    @PermissionsAllowed("ask")
    @Transactional
    @APIResponseSchema(ImportedAbsences.class)
    public Response bring(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid AbsenceImport body) {
        var me = authority.caller().id();
        return idempotency.once(
                key,
                me,
                "POST /absences/imports",
                body,
                () -> Response.ok(importing.of(body)).build());
    }
}
