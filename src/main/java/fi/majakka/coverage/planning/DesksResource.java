package fi.majakka.coverage.planning;

import fi.majakka.coverage.CoverageChanged.Kind;
import fi.majakka.coverage.desk.Desk;
import fi.majakka.coverage.desk.DeskBody;
import fi.majakka.coverage.desk.DeskView;
import fi.majakka.coverage.proof.Changing;
import fi.majakka.coverage.proof.Rulebook;
import fi.majakka.delegation.Authority;
import fi.majakka.shared.Idempotency;
import fi.majakka.shared.Ids;
import fi.majakka.shared.Page;
import fi.majakka.shared.PageQuery;
import fi.majakka.shared.Version;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Desks: which channels are covered together, when, and by how many. */
@Path("/desks")
@Produces(MediaType.APPLICATION_JSON)
class DesksResource {
    private final Desks desks;
    private final DeskDrafts drafts;
    private final Changing changing;
    private final Rulebook rulebook;
    private final Telling telling;
    private final Idempotency idempotency;
    private final Authority authority;

    DesksResource(
            Desks desks,
            DeskDrafts drafts,
            Changing changing,
            Rulebook rulebook,
            Telling telling,
            Idempotency idempotency,
            Authority authority) {
        this.desks = desks;
        this.drafts = drafts;
        this.changing = changing;
        this.rulebook = rulebook;
        this.telling = telling;
        this.idempotency = idempotency;
        this.authority = authority;
    }

    @GET
    @PermissionsAllowed("read")
    public Page<DeskView> all(@Valid @BeanParam PageQuery page) {
        var views = desks.all().stream().map(drafts::view).toList();
        return Page.ofAll(views, d -> List.of(d.name().toLowerCase(Locale.ROOT), d.id().toString()), 2, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("read")
    @APIResponseSchema(DeskView.class)
    public Response one(String id) {
        var desk = desks.find(id);
        return Version.ok(drafts.view(desk), desk.version);
    }

    @POST
    @PermissionsAllowed("plan")
    @Transactional
    @APIResponseSchema(value = DeskView.class, responseCode = "201")
    public Response make(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid DeskBody body) {
        return idempotency.once(key, authority.caller().id(), "POST /desks", body, () -> made(body));
    }

    private Response made(DeskBody body) {
        var desk = drafts.made(body);
        desk.persistAndFlush();
        telling.tell(Kind.DESK_MADE, desk.id, desk, null, desk.name, desk.version);
        return Version.created("desks/" + desk.id, drafts.view(desk), desk.version);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed("plan")
    @Transactional
    @APIResponseSchema(DeskView.class)
    public Response change(String id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid DeskBody body) {
        var desk = desks.toPlan(Ids.parse(id));
        Version.require(ifMatch, desk.version);
        var before = desk.name;
        var rules = changing.before();
        drafts.change(desk, body);
        var consequences = rules.require(all -> rulebook.changed(all, desk), body.confirmation());
        desk.persistAndFlush();
        telling.tell(Kind.DESK_CHANGED, desk.id, desk, before, desk.name, desk.version);
        telling.confirmed(consequences, desk.id, desk, body.confirmation(), desk.version);
        return Version.ok(drafts.view(desk), desk.version);
    }

    /** Its rotas, changes and plans go with it. */
    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("plan")
    @Transactional
    public void remove(String id, @HeaderParam("If-Match") String ifMatch) {
        Desk desk = desks.toPlan(Ids.parse(id));
        if (ifMatch != null) Version.require(ifMatch, desk.version);
        var consequences = changing.before().consequences(rules -> rules.without(desk.id));
        desk.remove(authority.now());
        desk.persistAndFlush();
        telling.tell(Kind.DESK_REMOVED, desk.id, desk, desk.name, null, desk.version);
        telling.confirmed(consequences, desk.id, desk, null, desk.version);
    }
}
