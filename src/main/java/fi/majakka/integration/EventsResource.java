package fi.majakka.integration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.majakka.delegation.Authority;
import fi.majakka.shared.Cursor;
import fi.majakka.shared.Invalid;
import fi.majakka.shared.Paged;
import fi.majakka.team.CurrentMember;
import fi.majakka.team.Session;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What changed: live as a stream, or page by page. */
@Path("/")
class EventsResource {
    private static final int CATCH_UP = 1_000;
    /** Then the reader comes again, and is asked again who it is. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private static final Duration SHORTEST = Duration.ofSeconds(1);

    private final EventRelay relay;
    private final Events events;
    private final Authority authority;
    private final CurrentMember current;
    private final ObjectMapper json;
    private final Clock clock;
    private final Duration heartbeat;

    /** @param heartbeat how often a stream without news says that it lives: 15 to 25 s, or proxies close it */
    EventsResource(
            EventRelay relay,
            Events events,
            Authority authority,
            CurrentMember current,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "majakka.events.heartbeat", defaultValue = "20s") Duration heartbeat) {
        this.relay = relay;
        this.events = events;
        this.authority = authority;
        this.current = current;
        this.json = json;
        this.clock = clock;
        this.heartbeat = heartbeat;
    }

    /** What changed: read it again under its own path. */
    @Schema(requiredProperties = {"type", "id", "version", "at"})
    public record ChangeView(String type, UUID id, int version, Instant at) {
        static ChangeView of(Events.Event e) {
            return new ChangeView(e.type(), e.id(), e.version(), e.at());
        }
    }

    /** A page of changes: its {@code next} is there even when there is nothing more yet. */
    @Schema(requiredProperties = {"items", "next"})
    public record ChangePage(List<ChangeView> items, String next) implements Paged {
        @Override
        public String goesOnWith() {
            return "after";
        }
    }

    /** The data of one server-sent event. */
    public record EventData(String type, UUID id, int version) {}

    @GET
    @Path("/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @PermissionsAllowed("hear")
    @Blocking
    public Multi<OutboundSseEvent> stream(@HeaderParam("Last-Event-ID") String lastEventId, @Context Sse sse) {
        var caller = authority.caller();
        var hearing = Hearing.of(caller, authority);
        var session = current.session();
        var live = relay.from(() -> Hearing.of(caller, authority), session);
        long from;
        List<Events.Event> missed;
        try {
            from = lastEventId == null ? events.last() : seq(lastEventId);
            missed = events.after(from, hearing, CATCH_UP);
        } catch (RuntimeException e) {
            live.subscribe().with(event -> {}).cancel(); // nobody will read what waits
            throw e;
        }
        long reached = missed.isEmpty() ? from : missed.get(missed.size() - 1).seq();
        // more was missed than is told one by one: the reader starts afresh
        var behind = missed.size() == CATCH_UP
                ? Multi.createFrom()
                        .item(sse.newEventBuilder().name("reset").data("{}").build())
                : Multi.createFrom().iterable(missed).map(e -> event(sse, e));
        var end = sse.newEventBuilder().comment("the end").build();
        var told = live.filter(e -> e.seq() > reached)
                .map(e -> event(sse, e))
                .onCompletion()
                .continueWith(end);
        var beat = Multi.createFrom()
                .ticks()
                .every(heartbeat)
                .map(t -> sse.newEventBuilder().comment("still here").build());
        return Multi.createBy()
                .concatenating()
                .streams(behind, Multi.createBy().merging().streams(told, beat))
                .select()
                .first(e -> e != end)
                .select()
                .first(atMost(session));
    }

    @GET
    @Path("/changes")
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("hear")
    public ChangePage changes(
            @QueryParam("after") String after, @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        long from = after == null ? 0 : Cursor.parse("after", after, 1).key(0, Long::valueOf);
        var found = events.after(from, Hearing.of(authority.caller(), authority), limit);
        long reached = found.isEmpty() ? from : found.get(found.size() - 1).seq();
        return new ChangePage(found.stream().map(ChangeView::of).toList(), Cursor.of(reached));
    }

    /** Until its token must be renewed: then the reader comes again, and what the provider took away is gone. */
    private Duration atMost(Session session) {
        var left = Duration.between(clock.instant(), session.until());
        if (left.compareTo(LONGEST) > 0) return LONGEST;
        return left.compareTo(SHORTEST) < 0 ? SHORTEST : left;
    }

    private OutboundSseEvent event(Sse sse, Events.Event e) {
        try {
            var data = json.writeValueAsString(new EventData(e.type(), e.id(), e.version()));
            return sse.newEventBuilder().id(Long.toString(e.seq())).data(data).build();
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static long seq(String lastEventId) {
        try {
            return Long.parseLong(lastEventId);
        } catch (NumberFormatException e) {
            throw new Invalid("Last-Event-ID", "is not one that this stream gave");
        }
    }
}
