package fi.majakka.coverage.planning;

import fi.majakka.coverage.SwapChanged.Kind;
import fi.majakka.coverage.desk.Desk;
import fi.majakka.coverage.duty.Rules;
import fi.majakka.coverage.proof.Changing;
import fi.majakka.coverage.rota.DutyOverride;
import fi.majakka.coverage.rota.WallTime;
import fi.majakka.coverage.swap.Swap;
import fi.majakka.coverage.swap.SwapState;
import fi.majakka.coverage.swap.SwapView;
import fi.majakka.delegation.Authority;
import fi.majakka.shared.Conflict;
import fi.majakka.shared.Ids;
import fi.majakka.shared.Invalid;
import fi.majakka.shared.NotFound;
import fi.majakka.shared.Plain;
import fi.majakka.shared.Refused;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** A swap is taken, decided on and undone. */
@Path("/swaps/{id}")
@Produces(MediaType.APPLICATION_JSON)
class SwapDecisionsResource {
    private final Desks desks;
    private final SwapDrafts drafts;
    private final Changing changing;
    private final Telling telling;
    private final Authority authority;

    SwapDecisionsResource(Desks desks, SwapDrafts drafts, Changing changing, Telling telling, Authority authority) {
        this.telling = telling;
        this.desks = desks;
        this.drafts = drafts;
        this.changing = changing;
        this.authority = authority;
    }

    /** @param from and {@code until}: my own shift that the asker takes in return; missing for none */
    public record Taking(@Valid WallTime from, @Valid WallTime until) {}

    /** @param confirmation why it is approved although it opens a gap; required only then */
    public record SwapApproval(
            @Size(min = 3, max = 1000) @Plain String confirmation) {}

    public record SwapRefusal(
            @NotBlank @Size(max = 1000) @Plain String reason) {}

    /** I take it. */
    @PUT
    @Path("/taking")
    @PermissionsAllowed("ask")
    @Transactional
    public SwapView take(String id, @RequestBody(required = false) @Valid Taking body) {
        var swap = find(id);
        var desk = desks.find(swap.deskId);
        var me = authority.caller().id();
        if (swap.toId != null && !swap.toId.equals(me.value()))
            throw new Refused("asked-of-another", "This swap is asked of somebody else");
        var from = body == null || body.from == null ? null : body.from.in(desk.zone());
        var until = body == null || body.until == null ? null : body.until.in(desk.zone());
        if ((from == null) != (until == null)) throw new Invalid(from == null ? "from" : "until", "is required too");
        swap.take(me, from, until, authority.now());
        drafts.requireFree("id", me.value(), desk, swap.startsLocal, swap.endsLocal);
        if (from != null) {
            drafts.requireOnDuty("from", me.value(), desk, from, until);
            drafts.requireFree("from", swap.askedBy, desk, from, until);
        }
        return told(swap, desk, Kind.TAKEN);
    }

    /** I do not take it after all. */
    @DELETE
    @Path("/taking")
    @PermissionsAllowed("ask")
    @Transactional
    public SwapView giveBack(String id) {
        var swap = find(id);
        var desk = desks.find(swap.deskId);
        if (!authority.caller().id().value().equals(swap.takenBy)) desks.toPlan(desk.id);
        swap.giveBack();
        return told(swap, desk, Kind.GIVEN_BACK);
    }

    @PUT
    @Path("/approval")
    @PermissionsAllowed("plan")
    @Transactional
    public SwapView approve(String id, @RequestBody(required = false) @Valid SwapApproval body) {
        var swap = find(id);
        var desk = desks.toPlan(swap.deskId);
        if (swap.state != SwapState.TAKEN) throw new Conflict("not-taken", "Nobody has taken this shift yet");
        var before = changing.before();
        var made = drafts.overrides(swap, desk);
        for (var override : made) override.persistAndFlush();
        drafts.requireSwapped(swap, desk);
        var why = body == null ? null : body.confirmation;
        var consequences = before.require(rules -> with(rules, made), why);
        swap.approve(authority.caller().id(), made.stream().map(o -> o.id).toList(), authority.now());
        telling.confirmed(consequences, swap.id, desk, why, swap.version);
        return told(swap, desk, Kind.APPROVED);
    }

    private static Rules with(Rules rules, List<DutyOverride> made) {
        for (var override : made) rules = override.into(rules);
        return rules;
    }

    @PUT
    @Path("/refusal")
    @PermissionsAllowed("ask")
    @Transactional
    public SwapView refuse(String id, @NotNull @Valid SwapRefusal body) {
        var swap = find(id);
        var me = authority.caller().id();
        var desk = me.value().equals(swap.toId) ? desks.find(swap.deskId) : desks.toPlan(swap.deskId);
        swap.refuse(me, body.reason, authority.now());
        return told(swap, desk, Kind.REFUSED);
    }

    /**
     * Withdrawn before it is approved, undone afterwards: by who asked, who took it, or who plans.
     *
     * @param confirmation why it is undone although that opens a gap; required only then
     */
    @DELETE
    @PermissionsAllowed("ask")
    @Transactional
    public void end(String id, @QueryParam("confirmation") String confirmation) {
        var swap = find(id);
        var me = authority.caller().id().value();
        boolean concerned = me.equals(swap.askedBy) || me.equals(swap.takenBy);
        var desk = concerned ? desks.find(swap.deskId) : desks.toPlan(swap.deskId);
        var why = Confirmations.read(confirmation);
        if (!swap.overrides.isEmpty()) undo(swap, desk, why);
        swap.end(authority.caller().id(), authority.now());
        told(swap, desk, swap.state == SwapState.UNDONE ? Kind.UNDONE : Kind.WITHDRAWN);
    }

    private void undo(Swap swap, Desk desk, String why) {
        var consequences = changing.before().require(rules -> without(rules, swap.overrides), why);
        for (UUID override : swap.overrides) DutyOverride.deleteById(override);
        telling.confirmed(consequences, swap.id, desk, why, swap.version);
    }

    private static Rules without(Rules rules, List<UUID> overrides) {
        for (var override : overrides) rules = rules.without(override);
        return rules;
    }

    private SwapView told(Swap swap, Desk desk, Kind kind) {
        swap.persistAndFlush();
        drafts.tell(swap, desk, kind);
        return drafts.view(swap);
    }

    private Swap find(String id) {
        var swap = Swap.locked(Ids.parse(id)).orElseThrow(NotFound::new);
        desks.find(swap.deskId);
        return swap;
    }
}
