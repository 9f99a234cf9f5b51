package fi.majakka.coverage.planning;

import fi.majakka.coverage.AskChanged.Kind;
import fi.majakka.coverage.ask.Ask;
import fi.majakka.coverage.ask.AskState;
import fi.majakka.coverage.ask.AskTelling;
import fi.majakka.coverage.ask.AskView;
import fi.majakka.delegation.Authority;
import fi.majakka.shared.Plain;
import fi.majakka.shared.Refused;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody says who was asked to take a gap. */
@Path("/asks/{id}/answer")
@Produces(MediaType.APPLICATION_JSON)
class AskAnswersResource {
    private final Desks desks;
    private final AskViews views;
    private final AskTaking taking;
    private final AskTelling telling;
    private final Authority authority;

    AskAnswersResource(Desks desks, AskViews views, AskTaking taking, AskTelling telling, Authority authority) {
        this.desks = desks;
        this.views = views;
        this.taking = taking;
        this.telling = telling;
        this.authority = authority;
    }

    /**
     * @param reason why not; who plans sees it
     * @param confirmation why it is taken although it breaks a rule of work or opens a gap elsewhere; required only then
     */
    @Schema(
            name = "AskAnswer",
            description =
                    "takes: the first yes takes it. reason: why not, for who plans to see. confirmation: the reason "
                            + "why it is taken although it breaks a rule of work (422 against-work-rules) or opens a gap "
                            + "elsewhere (422 opens-gap).")
    public record Answer(
            @NotNull Boolean takes,
            @Size(max = 1000) @Plain String reason,
            @Size(min = 3, max = 1000) @Plain String confirmation) {}

    /** The same answer twice is one. A no may become a yes as long as it is asked for. */
    @PUT
    @PermissionsAllowed("ask")
    @Transactional
    public AskView answer(String id, @NotNull @Valid Answer body) {
        var ask = views.find(id);
        if (!ask.isPutTo(authority.caller().id().value()))
            throw new Refused("not-asked", "Only who is asked answers; who plans can put somebody on duty");
        if (!body.takes) refuse(ask, body.reason);
        else if (!authority.caller().id().value().equals(ask.takenBy))
            taking.take(ask, desks.find(ask.deskId), body.confirmation);
        return views.of(ask);
    }

    private void refuse(Ask ask, String reason) {
        var me = authority.caller().id();
        boolean known = !ask.waitsFor().contains(me.value());
        ask.refuse(me, reason, authority.now());
        var desk = desks.find(ask.deskId);
        if (!known) telling.tell(ask, desk, Kind.REFUSED, me, authority.now());
        if (ask.state == AskState.REFUSED) telling.tell(ask, desk, Kind.ALL_REFUSED, me, authority.now());
    }
}
