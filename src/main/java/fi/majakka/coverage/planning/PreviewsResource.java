package fi.majakka.coverage.planning;

import fi.majakka.coverage.proof.Changing;
import fi.majakka.coverage.proof.PreviewView;
import fi.majakka.coverage.proof.Previews;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What a change would do, before it is saved. Asking changes nothing. */
@Path("/coverage/previews")
@Produces(MediaType.APPLICATION_JSON)
class PreviewsResource {
    private final Changing changing;
    private final Previewing previewing;
    private final Previews previews;
    private final Desks desks;

    PreviewsResource(Changing changing, Previewing previewing, Previews previews, Desks desks) {
        this.changing = changing;
        this.previewing = previewing;
        this.previews = previews;
        this.desks = desks;
    }

    @POST
    @PermissionsAllowed("ask")
    public PreviewView preview(@NotNull @Valid PreviewBody body) {
        body.requireOne();
        var before = changing.before(body.period());
        var change = previewing.change(body, before.book().rules());
        return previews.of(before, change, desks.seen());
    }
}
