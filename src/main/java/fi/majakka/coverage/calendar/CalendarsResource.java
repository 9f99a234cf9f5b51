package fi.majakka.coverage.calendar;

import fi.majakka.shared.NotFound;
import fi.majakka.shared.Sql;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Calendars for programs that cannot log in. */
@Path("/calendars")
class CalendarsResource {
    private static final String CALENDAR = "text/calendar; charset=utf-8";

    private final Feeds feeds;
    private final Sql sql;

    CalendarsResource(Feeds feeds, Sql sql) {
        this.feeds = feeds;
        this.sql = sql;
    }

    /**
     * The secret in the address is the right to read it, and gives no more than its member may see at this moment. One that ended
     * looks like one that never was.
     */
    @GET
    @Path("/{token}.ics")
    @Produces({CALENDAR, "*/*;qs=0.1"})
    @PermitAll
    @Transactional
    @APIResponse(
            responseCode = "200",
            description = "A calendar (RFC 5545)",
            content = @Content(mediaType = "text/calendar", schema = @Schema(type = SchemaType.STRING)))
    public Response read(String token) {
        var feed = CalendarFeed.with(token).orElseThrow(NotFound::new);
        var calendar = feeds.of(feed).orElseThrow(NotFound::new);
        sql.change(
                "UPDATE calendar_feed SET last_used_at = now() WHERE id = ?"
                        + " AND (last_used_at IS NULL OR last_used_at < now() - interval '1 minute')",
                feed.id);
        return Response.ok(calendar, CALENDAR)
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
