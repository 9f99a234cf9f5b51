package fi.majakka.delegation.acting;

import fi.majakka.delegation.Act;
import fi.majakka.delegation.ActingOwnerChanged;
import fi.majakka.delegation.Authority;
import fi.majakka.shared.Change;
import fi.majakka.shared.Ids;
import fi.majakka.shared.MemberId;
import fi.majakka.shared.RuleBroken;
import io.quarkus.security.PermissionsAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;

/** The owner's deputy. Whoever asks sees the caller's own deputy, or the first owner's. */
@Path("/acting-owner")
@Produces(MediaType.APPLICATION_JSON)
class ActingOwnerResource {
    private final Authority authority;
    private final Event<Change> changes;

    ActingOwnerResource(Authority authority, Event<Change> changes) {
        this.authority = authority;
        this.changes = changes;
    }

    /**
     * @param from now when it is missing
     * @param until end of the period; may be missing when {@code whenAbsent}
     * @param whenAbsent also whenever the owner is absent
     */
    public record Deputy(@NotNull UUID memberId, Instant from, Instant until, Boolean whenAbsent) {}

    @GET
    @PermissionsAllowed("ask")
    public ActingOwnerView deputy() {
        return view();
    }

    @PUT
    @PermissionsAllowed("own")
    @Transactional
    public ActingOwnerView name(@NotNull @Valid Deputy body) {
        authority.require(Act.OWN);
        var owner = authority.caller().id();
        var now = authority.now();
        var person = authority.standing().people().get(body.memberId);
        if (person == null || !person.human() || !person.belongs(now))
            throw new RuleBroken("unknown-member", "memberId", "There is no such member of the team");
        if (person.id().equals(owner.value()))
            throw new RuleBroken("own-deputy", "memberId", "A deputy is somebody else");
        ActingOwner.of(owner).ifPresent(before -> end(before, owner, now));
        boolean whenAbsent = Boolean.TRUE.equals(body.whenAbsent);
        var deputy = new MemberId(body.memberId);
        var named = new ActingOwner(Ids.next(now), owner, deputy, body.from, body.until, whenAbsent, now);
        named.persistAndFlush();
        var period = named.startsAt == null ? "" : named.startsAt + " until " + named.endsAt;
        var to = person.name() + " " + period + (whenAbsent ? " whenever absent" : "");
        changes.fire(new ActingOwnerChanged(named.id, true, deputy, owner, now, null, to.strip(), named.version));
        authority.decided();
        return view();
    }

    @DELETE
    @PermissionsAllowed("own")
    @Transactional
    public void takeBack() {
        authority.require(Act.OWN);
        var owner = authority.caller().id();
        ActingOwner.of(owner).ifPresent(before -> end(before, owner, authority.now()));
    }

    private void end(ActingOwner before, MemberId by, Instant now) {
        before.end(by, now);
        before.persistAndFlush();
        var deputy = new MemberId(before.deputyId);
        var name = authority.standing().ref(before.deputyId).name();
        changes.fire(new ActingOwnerChanged(before.id, false, deputy, by, now, name, null, before.version));
    }

    private ActingOwnerView view() {
        var standing = authority.standing();
        var me = authority.caller().id().value();
        var now = authority.now();
        var named = standing.deputies().stream()
                .filter(d -> standing.isOwner(d.owner(), now))
                .sorted(java.util.Comparator.comparing(d -> !d.owner().equals(me)))
                .findFirst();
        if (named.isEmpty()) return ActingOwnerView.NOBODY;
        var d = named.get();
        boolean acting = d.owner().equals(standing.powers(d.deputy(), now).actsFor());
        return new ActingOwnerView(
                standing.ref(d.owner()), standing.ref(d.deputy()), d.from(), d.until(), d.whenAbsent(), acting);
    }
}
