package fi.majakka.inbox;

import fi.majakka.delegation.Act;
import fi.majakka.shared.Idempotency;
import fi.majakka.shared.Page;
import fi.majakka.shared.PageQuery;
import fi.majakka.shared.Plain;
import fi.majakka.team.CurrentMember;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Notes on a comment. */
@Path("/comments")
@Produces(MediaType.APPLICATION_JSON)
class NotesResource {
    private final Items items;
    private final Notes notes;
    private final Idempotency idempotency;
    private final CurrentMember current;

    NotesResource(Items items, Notes notes, Idempotency idempotency, CurrentMember current) {
        this.items = items;
        this.notes = notes;
        this.idempotency = idempotency;
        this.current = current;
    }

    public record NewNote(@NotBlank @Size(max = 5000) @Plain String text) {}

    @GET
    @Path("/{id}/notes")
    @PermissionsAllowed("read")
    public Page<Notes.NoteView> all(String id, @Valid @BeanParam PageQuery page) {
        var all = notes.of(items.look(id, Act.READ).id);
        return Page.ofAll(all, n -> List.of(n.at().toString(), n.id().toString()), 2, page);
    }

    @POST
    @Path("/{id}/notes")
    @PermissionsAllowed("draft")
    @Transactional
    @APIResponseSchema(value = Notes.NoteView.class, responseCode = "201")
    public Response add(String id, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid NewNote body) {
        var comment = items.take(id, Act.DRAFT);
        return idempotency.once(
                key,
                current.id(),
                "POST /comments/" + comment.id + "/notes",
                body,
                () -> Response.status(201).entity(notes.add(comment, body.text)).build());
    }
}
