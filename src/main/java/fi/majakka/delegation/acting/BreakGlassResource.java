package fi.majakka.delegation.acting;

import fi.majakka.delegation.Act;
import fi.majakka.delegation.Authority;
import fi.majakka.delegation.BreakGlassChanged;
import fi.majakka.delegation.BreakGlassChanged.Kind;
import fi.majakka.shared.Change;
import fi.majakka.shared.Conflict;
import fi.majakka.shared.Idempotency;
import fi.majakka.shared.Ids;
import fi.majakka.shared.NotFound;
import fi.majakka.shared.Page;
import fi.majakka.shared.PageQuery;
import fi.majakka.shared.Plain;
import io.quarkus.security.PermissionsAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Emergency ownership, for when owners and deputies are out of reach. */
@Path("/break-glass")
@Produces(MediaType.APPLICATION_JSON)
class BreakGlassResource {
    private final Authority authority;
    private final Idempotency idempotency;
    private final Event<Change> changes;

    BreakGlassResource(Authority authority, Idempotency idempotency, Event<Change> changes) {
        this.authority = authority;
        this.idempotency = idempotency;
        this.changes = changes;
    }

    /** @param drill goes the same way and opens nothing */
    public record Emergency(
            @NotBlank @Size(max = 1000) @Plain String reason, Boolean drill) {}

    public record Review(@NotBlank @Size(max = 5000) @Plain String text) {}

    /** Newest first. */
    @GET
    @PermissionsAllowed("ask")
    public Page<BreakGlassView> all(@Valid @BeanParam PageQuery page) {
        var all = BreakGlass.<BreakGlass>listAll().stream().map(this::view).toList();
        return Page.ofAll(
                all,
                b -> List.of(String.valueOf(Long.MAX_VALUE - b.askedAt().toEpochMilli()), b.id().toString()),
                2,
                page);
    }

    @POST
    @PermissionsAllowed("ask")
    @Transactional
    @APIResponseSchema(value = BreakGlassView.class, responseCode = "201")
    public Response ask(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid Emergency body) {
        var me = authority.caller().id();
        return idempotency.once(key, me, "POST /break-glass", body, () -> asked(body));
    }

    private Response asked(Emergency body) {
        var now = authority.now();
        requireNoneRuns();
        var b = new BreakGlass(
                Ids.next(now), authority.caller().id(), body.reason, Boolean.TRUE.equals(body.drill), now);
        tell(b, Kind.ASKED, null, body.reason);
        return Response.created(URI.create("break-glass/" + b.id))
                .entity(view(b))
                .build();
    }

    @PUT
    @Path("/{id}/second")
    @PermissionsAllowed("ask")
    @Transactional
    public BreakGlassView confirm(String id) {
        var b = find(id);
        b.confirm(authority.caller().id(), authority.now());
        tell(b, Kind.OPENED, "asked", "open until " + b.endsAt);
        return view(b);
    }

    /** By one of the two, or by whoever decides on roles. */
    @PUT
    @Path("/{id}/end")
    @PermissionsAllowed("ask")
    @Transactional
    public BreakGlassView end(String id) {
        var b = find(id);
        var me = authority.caller().id();
        if (!me.value().equals(b.askedBy) && !me.value().equals(b.secondId)) authority.require(Act.DELEGATE);
        var before = b.word(authority.now());
        b.end(me, authority.now());
        tell(b, Kind.ENDED, before, "ended");
        return view(b);
    }

    @PUT
    @Path("/{id}/review")
    @PermissionsAllowed("own")
    @Transactional
    public BreakGlassView review(String id, @NotNull @Valid Review body) {
        authority.require(Act.OWN);
        var b = find(id);
        b.review(authority.caller().id(), body.text, authority.now());
        tell(b, Kind.REVIEWED, null, body.text);
        return view(b);
    }

    private static BreakGlass find(String id) {
        return BreakGlass.locked(Ids.parse(id)).orElseThrow(NotFound::new);
    }

    /** Neither a drill nor a request that nobody confirmed keeps others from a real one. */
    private void requireNoneRuns() {
        List<BreakGlass> recent = BreakGlass.list(
                "endedAt is null and confirmBy > ?1", authority.now().minus(BreakGlass.LONGEST));
        for (var b : recent)
            if (!b.drill && b.at(authority.now()) == BreakGlassState.OPEN)
                throw new Conflict("one-runs", "One is open already");
    }

    private void tell(BreakGlass b, Kind kind, String from, String to) {
        b.persistAndFlush();
        var by = authority.caller().id();
        changes.fire(new BreakGlassChanged(b.id, kind, b.drill, by, authority.now(), from, to, b.version));
    }

    private BreakGlassView view(BreakGlass b) {
        return BreakGlassView.of(b, authority.standing(), authority.now());
    }
}
