package fi.majakka.inbox.assignment;

import fi.majakka.coverage.Coverage;
import fi.majakka.coverage.DeskNow;
import fi.majakka.delegation.Act;
import fi.majakka.delegation.Authority;
import fi.majakka.inbox.assignment.HandOverNotes.HandOverNote;
import fi.majakka.shared.Idempotency;
import fi.majakka.shared.Page;
import fi.majakka.shared.PageQuery;
import fi.majakka.shared.Params;
import fi.majakka.shared.Plain;
import fi.majakka.shared.RuleBroken;
import fi.majakka.team.CurrentMember;
import fi.majakka.team.MemberRef;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What those on duty leave for those who come. */
@Path("/handover-notes")
@Produces(MediaType.APPLICATION_JSON)
class HandOverNotesResource {
    private final HandOverNotes notes;
    private final Coverage coverage;
    private final Authority authority;
    private final Idempotency idempotency;
    private final CurrentMember current;

    HandOverNotesResource(
            HandOverNotes notes,
            Coverage coverage,
            Authority authority,
            Idempotency idempotency,
            CurrentMember current) {
        this.notes = notes;
        this.coverage = coverage;
        this.authority = authority;
        this.idempotency = idempotency;
        this.current = current;
    }

    public record NewHandOverNote(
            @NotNull UUID deskId,
            @NotBlank @Size(max = 5000) @Plain String text) {}

    /** Those of the last week at my desks. */
    @GET
    @PermissionsAllowed("read")
    public Page<HandOverNote> all(@QueryParam("desk") String desk, @Valid @BeanParam PageQuery page) {
        var only = Params.uuid("desk", desk);
        var mine = desks(Act.READ).stream()
                .filter(id -> only == null || id.equals(only))
                .toList();
        return Page.ofAll(notes.of(mine), n -> List.of(n.at().toString(), n.id().toString()), 2, page);
    }

    @POST
    @PermissionsAllowed("draft")
    @Transactional
    @APIResponseSchema(value = HandOverNote.class, responseCode = "201")
    public Response leave(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid NewHandOverNote body) {
        return idempotency.once(key, current.id(), "POST /handover-notes", body, () -> left(body));
    }

    private Response left(NewHandOverNote body) {
        if (!desks(Act.READ).contains(body.deskId))
            throw new RuleBroken("unknown-desk", "deskId", "There is no such desk");
        if (!desks(Act.DRAFT).contains(body.deskId)) authority.require(Act.DRAFT);
        var me = new MemberRef(current.id().value(), current.name());
        var note = notes.add(body.deskId, me, body.text.strip(), authority.now());
        return Response.created(URI.create("handover-notes/" + note.id()))
                .entity(note)
                .build();
    }

    private List<UUID> desks(Act act) {
        var reach = authority.reach(act);
        return coverage.now().stream()
                .filter(d -> d.channels().stream().anyMatch(reach::holds))
                .map(DeskNow::id)
                .toList();
    }
}
