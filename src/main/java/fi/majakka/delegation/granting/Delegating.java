package fi.majakka.delegation.granting;

import fi.majakka.delegation.Act;
import fi.majakka.delegation.Authority;
import fi.majakka.delegation.ChannelNames;
import fi.majakka.delegation.DelegationChanged;
import fi.majakka.delegation.DelegationChanged.Kind;
import fi.majakka.delegation.Role;
import fi.majakka.delegation.Trust;
import fi.majakka.delegation.Trusted;
import fi.majakka.shared.Change;
import fi.majakka.shared.Conflict;
import fi.majakka.shared.Ids;
import fi.majakka.shared.Invalid;
import fi.majakka.shared.MemberId;
import fi.majakka.shared.Refused;
import fi.majakka.shared.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Roles are asked for, given, refused, taken back: each with its rule on who may, and told in the same transaction. */
@ApplicationScoped
public class Delegating {
    /** Proposed where nobody says an end. */
    static final Period USUAL = Period.ofMonths(6);

    private final Authority authority;
    private final ChannelNames channels;
    private final Event<Change> changes;

    public Delegating(Authority authority, ChannelNames channels, Event<Change> changes) {
        this.authority = authority;
        this.channels = channels;
        this.changes = changes;
    }

    /** What is wished: by the member, or for the member by who decides. */
    public record Wish(
            UUID memberId, Role role, List<UUID> channels, Instant from, Instant until, String reason, Trusted trust) {}

    public Delegation ask(Wish wish) {
        var by = authority.caller().id();
        var member = wish.memberId == null ? by : new MemberId(wish.memberId);
        boolean own = member.equals(by);
        if (own) requireAsking(wish);
        else requireDeciding(wish.role);
        requireMember(member);
        requireChannels(wish.channels);
        var now = authority.now();
        requireNotAskedYet(member, wish);
        var d = new Delegation(Ids.next(now), member, wish.role, wish.channels, wish.reason, by, now);
        var from = wish.from == null || wish.from.isBefore(now) ? now : wish.from;
        d.runs(from, wish.until == null ? usualEnd(from) : wish.until);
        d.trusts(wish.trust);
        if (own) tell(d, Kind.REQUESTED, null, null, now);
        else approve(d, null, null);
        return d;
    }

    /** @param until and {@code trust}: what the owner decides otherwise than it was asked for, null as asked */
    public void approve(Delegation d, Instant until, Trusted trust) {
        requireDeciding(d.role);
        var now = authority.now();
        if (d.state == DelegationDecision.APPROVED && until == null && trust == null) return;
        if (until != null) d.runs(d.startsAt, until);
        if (trust != null) d.trusts(trust);
        requireOther(new MemberId(d.memberId));
        var before = d.word(now);
        d.approve(authority.caller().id(), onBehalf(), now);
        if (d.trust() != null) trustAnew(d);
        tell(d, Kind.APPROVED, before, onBehalf(), now);
    }

    public void refuse(Delegation d, String reason) {
        requireDeciding(d.role);
        var now = authority.now();
        var before = d.word(now);
        d.refuse(authority.caller().id(), onBehalf(), reason, now);
        tell(d, Kind.REFUSED, before, onBehalf(), now);
    }

    public void revoke(Delegation d, String reason) {
        boolean own = d.memberId.equals(authority.caller().id().value());
        if (!own) requireDeciding(d.role);
        var now = authority.now();
        var before = d.word(now);
        d.revoke(authority.caller().id(), own ? null : onBehalf(), reason, now);
        tell(d, Kind.REVOKED, before, own ? null : onBehalf(), now);
    }

    /** @param until null for the usual time after its end now */
    public void renew(Delegation d, Instant until) {
        requireDeciding(d.role);
        requireOther(new MemberId(d.memberId));
        var now = authority.now();
        var before = d.endsAt.toString();
        d.renew(authority.caller().id(), until == null ? usualEnd(d.endsAt) : until, now);
        keep(d, Kind.RENEWED, onBehalf(), now, before, d.endsAt.toString());
    }

    static Instant usualEnd(Instant from) {
        return from.atOffset(ZoneOffset.UTC).plus(USUAL).toInstant();
    }

    private void tell(Delegation d, Kind kind, String before, MemberId onBehalf, Instant now) {
        keep(d, kind, onBehalf, now, before, d.word(now) + " " + d.role.word + " until " + d.endsAt);
    }

    /** What was decided is written, and told with the version that it got. */
    protected void keep(Delegation d, Kind kind, MemberId onBehalf, Instant now, String from, String to) {
        d.persistAndFlush();
        var member = new MemberId(d.memberId);
        var by = authority.caller().id();
        changes.fire(new DelegationChanged(d.id, kind, member, by, onBehalf, now, from, to, d.version));
    }

    private MemberId onBehalf() {
        return authority.onBehalf(Act.DELEGATE, null);
    }

    private void requireAsking(Wish wish) {
        if (wish.reason == null || wish.reason.isBlank())
            throw new Invalid("reason", "is required: say what it is for");
        if (authority.may(Act.OWN)) throw new RuleBroken("owner-already", "role", "An owner holds every role");
    }

    private void requireDeciding(Role role) {
        authority.require(Act.DELEGATE);
        if (role == Role.OWNER) authority.require(Act.OWN); // nobody gives more than he has
    }

    private void requireMember(MemberId member) {
        var known = authority.standing().people().get(member.value());
        if (known == null || !known.human() || !known.active())
            throw new RuleBroken("unknown-member", "memberId", "There is no such member of the team");
    }

    private void requireChannels(List<UUID> wished) {
        var known =
                channels.connected().stream().map(ChannelNames.ChannelName::id).toList();
        if (!known.containsAll(wished)) throw new RuleBroken("unknown-channel", "channels", "There is no such channel");
    }

    private void requireNotAskedYet(MemberId member, Wish wish) {
        boolean same = waiting(member).stream().anyMatch(d -> d.role == wish.role && d.channels.equals(wish.channels));
        if (same) throw new Conflict("asked-already", "This was asked for already and waits for an answer");
    }

    /** What was decided of an earlier role does not outlive it: from here on the new role says it. */
    protected void trustAnew(Delegation d) {
        if (d.allChannels) Trust.delete("memberId", d.memberId);
        else Trust.delete("memberId = ?1 and channelId in ?2", d.memberId, d.channels);
    }

    /** What the two of an emergency give each other would outlive it. */
    private void requireOther(MemberId member) {
        if (authority.isInEmergency(member) && authority.decidesByEmergency())
            throw new Refused("emergency-own", "In an emergency the two who opened it give each other nothing");
    }

    /** What the member asked for and nobody decided. */
    protected List<Delegation> waiting(MemberId member) {
        return Delegation.list("memberId = ?1 and state = ?2", member.value(), DelegationDecision.REQUESTED);
    }
}
