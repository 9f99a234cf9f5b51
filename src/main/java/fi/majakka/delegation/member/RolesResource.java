package fi.majakka.delegation.member;

import fi.majakka.delegation.Act;
import fi.majakka.delegation.Authority;
import fi.majakka.delegation.ChannelNames;
import fi.majakka.delegation.ChannelNames.ChannelName;
import fi.majakka.delegation.Trusted;
import fi.majakka.delegation.granting.Delegation;
import fi.majakka.delegation.granting.DelegationDecision;
import fi.majakka.delegation.standing.Person;
import fi.majakka.delegation.standing.Powers;
import fi.majakka.shared.Page;
import fi.majakka.shared.PageQuery;
import fi.majakka.team.MemberRef;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Who may do what right now: members by channels, as far as the caller sees the channels. */
@Path("/roles")
@Produces(MediaType.APPLICATION_JSON)
class RolesResource {
    private final Authority authority;
    private final ChannelNames channels;

    RolesResource(Authority authority, ChannelNames channels) {
        this.authority = authority;
        this.channels = channels;
    }

    @GET
    @PermissionsAllowed("ask")
    public Page<MemberRoles> all(@Valid @BeanParam PageQuery page) {
        var reach = authority.reach(Act.READ);
        var seen =
                channels.connected().stream().filter(c -> reach.holds(c.id())).toList();
        List<Delegation> requests = Delegation.list("state", DelegationDecision.REQUESTED);
        var all = authority.standing().people().values().stream()
                .filter(Person::human)
                .filter(p -> p.belongs(authority.now()) || !p.active())
                .map(p -> roles(p, seen, requests))
                .toList();
        return Page.ofAll(
                all,
                m -> List.of(
                        m.member().name().toLowerCase(Locale.ROOT),
                        m.member().id().toString()),
                2,
                page);
    }

    private MemberRoles roles(Person person, List<ChannelName> seen, List<Delegation> requests) {
        var powers = authority.standing().powers(person.id(), authority.now());
        var on = new ArrayList<MemberRoles.ChannelRoles>();
        for (var channel : seen) {
            var held = held(powers, channel.id());
            if (!held.isEmpty()) on.add(new MemberRoles.ChannelRoles(channel, held, trust(powers, channel.id())));
        }
        boolean shown = authority.may(Act.DELEGATE)
                || person.id().equals(authority.caller().id().value());
        var asked = requests.stream()
                .filter(d -> shown && d.memberId.equals(person.id()))
                .map(d -> new MemberRoles.Asked(d.id, d.role, d.channels, d.allChannels));
        var member = new MemberRef(person.id(), person.name());
        return new MemberRoles(member, person.active(), powers.isOwner(), on, asked.toList());
    }

    private static List<MemberRoles.HeldRole> held(Powers powers, UUID channel) {
        var held = new ArrayList<MemberRoles.HeldRole>();
        for (var role : powers.roles(channel))
            if (powers.who().provider().contains(role.word))
                held.add(new MemberRoles.HeldRole(role, null, null, MemberRoles.Source.PROVIDER));
        for (var grant : powers.grants(channel))
            held.add(new MemberRoles.HeldRole(
                    grant.role(), grant.until(), grant.delegation(), MemberRoles.Source.DELEGATION));
        return held;
    }

    private Trusted trust(Powers powers, UUID channel) {
        if (!powers.may(Act.DRAFT, channel)) return null;
        return powers.trust(
                channel, authority.standing().decidedTrust(powers.who().id(), channel));
    }
}
