package fi.majakka.coverage.planning;

import fi.majakka.coverage.AskChanged.Kind;
import fi.majakka.coverage.ask.Ask;
import fi.majakka.coverage.ask.AskTelling;
import fi.majakka.coverage.ask.AskView;
import fi.majakka.delegation.Authority;
import fi.majakka.shared.Idempotency;
import fi.majakka.shared.Ids;
import fi.majakka.shared.NotFound;
import fi.majakka.shared.Page;
import fi.majakka.shared.PageQuery;
import fi.majakka.shared.Params;
import fi.majakka.shared.Version;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Gaps that people are asked to take. */
@Path("/asks")
@Produces(MediaType.APPLICATION_JSON)
class AsksResource {
    private static final String STATES = "open|taken|refused|expired|closed|withdrawn";

    private final Desks desks;
    private final AskDrafts drafts;
    private final AskViews views;
    private final AskTelling telling;
    private final Idempotency idempotency;
    private final Authority authority;

    AsksResource(
            Desks desks,
            AskDrafts drafts,
            AskViews views,
            AskTelling telling,
            Idempotency idempotency,
            Authority authority) {
        this.desks = desks;
        this.drafts = drafts;
        this.views = views;
        this.telling = telling;
        this.idempotency = idempotency;
        this.authority = authority;
    }

    /** Those whose time is not over: of the desks that the caller plans for all, else those put to the caller. */
    @GET
    @PermissionsAllowed("ask")
    public Page<AskView> all(
            @QueryParam("desk") String desk,
            @QueryParam("state") @Pattern(regexp = STATES) String state,
            @Valid @BeanParam PageQuery page) {
        var only = Params.uuid("desk", desk);
        var since = LocalDateTime.ofInstant(authority.now(), ZoneOffset.UTC).minusDays(1);
        List<Ask> asks = Ask.list("endsLocal > ?1", since);
        var seen = asks.stream()
                .filter(a -> only == null || a.deskId.equals(only))
                .filter(a ->
                        state == null || a.state.name().toLowerCase(Locale.ROOT).equals(state))
                .filter(views::isSeen)
                .map(views::of)
                .toList();
        return Page.ofAll(seen, a -> List.of(a.from().toString(), a.id().toString()), 2, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("ask")
    @APIResponseSchema(AskView.class)
    public Response one(String id) {
        var ask = Ask.<Ask>findByIdOptional(Ids.parse(id)).filter(views::isSeen).orElseThrow(NotFound::new);
        return Version.ok(views.of(ask), ask.version);
    }

    @POST
    @PermissionsAllowed("plan")
    @Transactional
    @APIResponseSchema(value = AskView.class, responseCode = "201")
    public Response make(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid AskBody body) {
        return idempotency.once(key, authority.caller().id(), "POST /asks", body, () -> made(body));
    }

    private Response made(AskBody body) {
        var ask = drafts.made(body);
        telling.tell(ask, desks.find(ask.deskId), Kind.MADE, authority.caller().id(), authority.now());
        return Version.tag(Response.created(URI.create("asks/" + ask.id)).entity(views.of(ask)), ask.version)
                .build();
    }

    /** Nobody is asked any more. */
    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("plan")
    @Transactional
    public void withdraw(String id) {
        var ask = views.find(id);
        var desk = desks.toPlan(ask.deskId);
        ask.withdraw(authority.now());
        telling.tell(ask, desk, Kind.WITHDRAWN, authority.caller().id(), authority.now());
    }
}
