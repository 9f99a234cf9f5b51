package fi.majakka.coverage.calendar;

import fi.majakka.coverage.desk.Desk;
import fi.majakka.coverage.desk.DeskRef;
import fi.majakka.delegation.Act;
import fi.majakka.delegation.Authority;
import fi.majakka.shared.Conflict;
import fi.majakka.shared.Ids;
import fi.majakka.shared.NotFound;
import fi.majakka.shared.Page;
import fi.majakka.shared.PageQuery;
import fi.majakka.shared.RuleBroken;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The calendars that the caller's own programs read. */
@Path("/calendar-feeds")
@Produces(MediaType.APPLICATION_JSON)
class CalendarFeedsResource {
    private static final int MOST = 100;

    private final Authority authority;
    private final Optional<String> publicUrl;

    CalendarFeedsResource(
            Authority authority, @ConfigProperty(name = "majakka.public-url") Optional<String> publicUrl) {
        this.authority = authority;
        this.publicUrl = publicUrl.map(url -> url.replaceFirst("/$", ""));
    }

    /** @param deskId everybody's shifts at this desk; the caller's own shifts and absences when it is missing */
    @Schema(
            description =
                    "deskId: everybody's shifts and the gaps of this desk; the caller's own shifts and absences when it is"
                            + " missing")
    public record NewCalendarFeed(UUID deskId) {}

    /** @param address where a calendar program reads it; told this once, and whoever knows it may read it */
    @Schema(
            requiredProperties = {"id", "address"},
            description =
                    "address: where a calendar program reads it without a login. It is told this once; whoever knows it"
                            + " may read the calendar until it is ended here, or its member may not see it any more")
    public record MadeCalendarFeed(UUID id, String address, DeskRef desk) {}

    /** @param desk missing for the caller's own shifts and absences, and for a desk that the caller sees no more */
    @Schema(requiredProperties = {"id", "madeAt"})
    public record CalendarFeedView(UUID id, DeskRef desk, Instant madeAt, Instant lastUsedAt) {}

    /** Not answered again for the same Idempotency-Key: the address is kept nowhere. */
    @POST
    @PermissionsAllowed("ask")
    @Transactional
    @APIResponseSchema(value = MadeCalendarFeed.class, responseCode = "201")
    public Response make(@NotNull @Valid NewCalendarFeed body, @Context UriInfo here) {
        var me = authority.caller().id();
        var desk = body.deskId == null ? null : desk(body.deskId);
        if (CalendarFeed.of(me).size() >= MOST)
            throw new Conflict("too-many-calendars", "You have " + MOST + " calendars: end one first");
        var token = FeedToken.next();
        var feed = new CalendarFeed(Ids.next(authority.now()), me, body.deskId, token, authority.now());
        feed.persist();
        var made = new MadeCalendarFeed(feed.id, address(token, here), desk);
        return Response.created(URI.create("calendar-feeds/" + feed.id))
                .entity(made)
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @PermissionsAllowed("ask")
    public Page<CalendarFeedView> mine(@Valid @BeanParam PageQuery page) {
        var views = CalendarFeed.of(authority.caller().id()).stream()
                .map(this::view)
                .toList();
        return Page.ofAll(views, f -> List.of(f.id().toString()), 1, page);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("ask")
    @Transactional
    public void end(String id) {
        CalendarFeed.of(authority.caller().id(), Ids.parse(id))
                .orElseThrow(NotFound::new)
                .revoke(authority.now());
    }

    private CalendarFeedView view(CalendarFeed f) {
        var desk = f.isOfDesk() ? seen(f.deskId).map(DeskRef::of).orElse(null) : null;
        return new CalendarFeedView(f.id, desk, f.madeAt, f.lastUsedAt);
    }

    private DeskRef desk(UUID id) {
        return seen(id).map(DeskRef::of)
                .orElseThrow(() -> new RuleBroken("unknown-desk", "deskId", "There is no such desk"));
    }

    private Optional<Desk> seen(UUID id) {
        var reach = authority.reach(Act.READ);
        return Desk.kept(id).filter(desk -> desk.channels.stream().anyMatch(reach::holds));
    }

    private String address(String token, UriInfo here) {
        var path = "calendars/" + token + ".ics";
        return publicUrl
                .map(url -> url + "/api/v1/" + path)
                .orElseGet(() -> here.getBaseUri().resolve(path).toString());
    }
}
