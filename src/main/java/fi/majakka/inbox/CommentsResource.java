package fi.majakka.inbox;

import fi.majakka.delegation.Act;
import fi.majakka.shared.Page;
import fi.majakka.shared.PageQuery;
import fi.majakka.shared.Plain;
import fi.majakka.shared.Version;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The queue as a list, its counts, and the labels on an item. */
@Path("/comments")
@Produces(MediaType.APPLICATION_JSON)
class CommentsResource {
    private final Queue queue;
    private final Counts counts;
    private final Items items;

    CommentsResource(Queue queue, Counts counts, Items items) {
        this.queue = queue;
        this.counts = counts;
        this.items = items;
    }

    /** All labels that the comment has from now on. */
    public record Labels(@NotNull @Size(max = 20) List<@NotBlank @Size(max = 40) @Plain String> labels) {}

    @GET
    @PermissionsAllowed("read")
    public Page<CommentView> list(
            @Valid @BeanParam QueueQuery query, @QueryParam("sort") String sort, @Valid @BeanParam PageQuery page) {
        return queue.page(query, Sort.of(sort), page.cursor(), page.limit());
    }

    @GET
    @Path("/counts")
    @PermissionsAllowed("read")
    public Counts.View counts(@Valid @BeanParam QueueQuery query) {
        return counts.of(query);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed("answer")
    @Transactional
    @APIResponseSchema(CommentView.class)
    public Response label(String id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Labels body) {
        var comment = items.take(id, Act.ANSWER);
        Version.require(ifMatch, comment.version);
        var before = String.join(", ", comment.labels);
        comment.label(new TreeSet<>(body.labels.stream().map(String::trim).toList()));
        items.tell(comment, CommentChanged.Kind.LABELLED, before, String.join(", ", comment.labels));
        return Version.ok(queue.one(comment.id), comment.version);
    }
}
