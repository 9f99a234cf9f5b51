package fi.majakka.delegation.granting;

import fi.majakka.delegation.Act;
import fi.majakka.delegation.Authority;
import fi.majakka.delegation.ChannelNames;
import fi.majakka.delegation.ChannelNames.ChannelName;
import fi.majakka.delegation.Reach;
import fi.majakka.delegation.granting.DelegationView.DecisionView;
import fi.majakka.shared.Ids;
import fi.majakka.shared.NotFound;
import fi.majakka.team.MemberRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Delegations as far as the caller may see them: one's own, those on channels that one reads, and all for who decides. */
@ApplicationScoped
class Delegations {
    private final Authority authority;
    private final ChannelNames channels;

    Delegations(Authority authority, ChannelNames channels) {
        this.authority = authority;
        this.channels = channels;
    }

    Delegation one(String id) {
        return visible(Delegation.<Delegation>findByIdOptional(Ids.parse(id)).orElseThrow(NotFound::new));
    }

    /** The same, locked until the transaction ends: decisions on it come one after the other. */
    Delegation locked(String id) {
        return visible(Delegation.locked(Ids.parse(id)).orElseThrow(NotFound::new));
    }

    private Delegation visible(Delegation d) {
        if (isOwn(d) || authority.may(Act.DELEGATE)) return d;
        var reach = authority.reach(Act.READ);
        boolean here =
                d.allChannels ? !reach.equals(Reach.NONE) : d.channels.stream().anyMatch(reach::holds);
        if (!here || !DelegationList.DECIDED.contains(d.state)) throw new NotFound();
        return d;
    }

    boolean isOwn(Delegation d) {
        return d.memberId.equals(authority.caller().id().value());
    }

    DelegationView view(Delegation d) {
        return view(d, channels.connected());
    }

    List<DelegationView> views(List<Delegation> all) {
        var names = channels.connected();
        return all.stream().map(d -> view(d, names)).toList();
    }

    private DelegationView view(Delegation d, List<ChannelName> names) {
        boolean all = isOwn(d) || authority.may(Act.DELEGATE); // the others do not learn why
        var reach = all ? Reach.ALL : authority.reach(Act.READ);
        var on = names.stream().filter(c -> d.channels.contains(c.id()) && reach.holds(c.id()));
        return new DelegationView(
                d.id,
                d.version,
                member(d.memberId),
                d.role,
                d.allChannels,
                d.allChannels ? null : on.toList(),
                d.startsAt,
                d.endsAt,
                all ? d.reason : null,
                d.at(authority.now()),
                member(d.askedBy),
                d.askedAt,
                d.decidedAt == null
                        ? null
                        : new DecisionView(
                                member(d.decidedBy), member(d.decidedFor), d.decidedAt, all ? d.refusal : null),
                d.revokedAt == null
                        ? null
                        : new DecisionView(
                                member(d.revokedBy), member(d.revokedFor), d.revokedAt, all ? d.revocation : null),
                d.trust());
    }

    MemberRef member(UUID id) {
        return authority.standing().ref(id);
    }
}
