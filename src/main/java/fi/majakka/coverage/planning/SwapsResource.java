package fi.majakka.coverage.planning;

import fi.majakka.coverage.SwapChanged.Kind;
import fi.majakka.coverage.rota.WallTime;
import fi.majakka.coverage.swap.Swap;
import fi.majakka.coverage.swap.SwapView;
import fi.majakka.delegation.Authority;
import fi.majakka.shared.Idempotency;
import fi.majakka.shared.Ids;
import fi.majakka.shared.NotFound;
import fi.majakka.shared.Page;
import fi.majakka.shared.PageQuery;
import fi.majakka.shared.Plain;
import fi.majakka.shared.Version;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
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
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Shifts that members ask their colleagues to take. */
@Path("/swaps")
@Produces(MediaType.APPLICATION_JSON)
class SwapsResource {
    private final Desks desks;
    private final SwapDrafts drafts;
    private final Idempotency idempotency;
    private final Authority authority;

    SwapsResource(Desks desks, SwapDrafts drafts, Idempotency idempotency, Authority authority) {
        this.desks = desks;
        this.drafts = drafts;
        this.idempotency = idempotency;
        this.authority = authority;
    }

    /**
     * @param from and {@code until}: my shift or part of it, in the desk's wall-clock time
     * @param toId who is asked; whoever can when it is missing
     */
    public record NewSwap(
            @NotNull UUID deskId,
            @NotNull WallTime from,
            @NotNull WallTime until,
            UUID toId,
            @Size(max = 1000) @Plain String reason) {}

    /** Those of my desks whose shift is not over. */
    @GET
    @PermissionsAllowed("ask")
    public Page<SwapView> all(@Valid @BeanParam PageQuery page) {
        var seen = desks.all().stream().map(d -> d.id).toList();
        var since = LocalDateTime.ofInstant(authority.now(), ZoneOffset.UTC).minusDays(1);
        List<Swap> swaps = Swap.list("deskId in ?1 and endsLocal > ?2", seen, since);
        return Page.ofAll(
                swaps.stream().map(drafts::view).toList(),
                s -> List.of(s.from().toString(), s.id().toString()),
                2,
                page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("ask")
    @APIResponseSchema(SwapView.class)
    public Response one(String id) {
        var swap = Swap.<Swap>findByIdOptional(Ids.parse(id)).orElseThrow(NotFound::new);
        desks.find(swap.deskId);
        return Version.ok(drafts.view(swap), swap.version);
    }

    @POST
    @PermissionsAllowed("ask")
    @Transactional
    @APIResponseSchema(value = SwapView.class, responseCode = "201")
    public Response ask(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid NewSwap body) {
        return idempotency.once(key, authority.caller().id(), "POST /swaps", body, () -> asked(body));
    }

    private Response asked(NewSwap body) {
        var desk = desks.seen("deskId", body.deskId);
        var me = authority.caller().id();
        var from = body.from.in(desk.zone());
        var until = body.until.in(desk.zone());
        var now = authority.now();
        var swap = new Swap(Ids.next(now), desk.id, me, body.toId, from, until, body.reason, now);
        drafts.requireOnDuty("from", me.value(), desk, from, until);
        if (body.toId != null) drafts.requireFree("toId", body.toId, desk, from, until);
        swap.persistAndFlush();
        drafts.tell(swap, desk, Kind.ASKED);
        return Version.created("swaps/" + swap.id, drafts.view(swap), swap.version);
    }
}
