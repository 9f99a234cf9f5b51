package fi.majakka.delegation.member;

import fi.majakka.delegation.Act;
import fi.majakka.delegation.Authority;
import fi.majakka.delegation.ChannelNames;
import fi.majakka.delegation.ChannelNames.ChannelName;
import fi.majakka.delegation.OnDuty;
import fi.majakka.delegation.Role;
import fi.majakka.delegation.TrustLevel;
import fi.majakka.delegation.Trusted;
import fi.majakka.delegation.standing.Emergency;
import fi.majakka.delegation.standing.Powers;
import fi.majakka.shared.MemberId;
import fi.majakka.shared.Problem;
import fi.majakka.team.CurrentMember;
import fi.majakka.team.Member;
import fi.majakka.team.MemberRef;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who I am and what I may do. */
@Path("/me")
@Produces(MediaType.APPLICATION_JSON)
class MeResource {
    private final CurrentMember current;
    private final Authority authority;
    private final ChannelNames channels;
    private final OnDuty duty;

    MeResource(CurrentMember current, Authority authority, ChannelNames channels, OnDuty duty) {
        this.duty = duty;
        this.current = current;
        this.authority = authority;
        this.channels = channels;
    }

    /**
     * @param roles those held on all channels
     * @param may acts allowed on some channel at least, or on none in particular: hear, ask, read, draft, answer, moderate, approve,
     *     feed, keep, plan, speak, delegate, audit, own
     * @param channels those that I may read
     * @param onDuty true when I am on duty at a desk right now
     * @param actingFor the owner whose deputy I am right now
     * @param breakGlassUntil until when an emergency ownership is mine
     * @param language in which Majakka writes to me, fi, sv or en; missing when I did not say
     */
    @Schema(requiredProperties = {"id", "name", "roles", "may", "channels", "onDuty"})
    public record Me(
            UUID id,
            String name,
            List<Role> roles,
            List<String> may,
            List<MyChannel> channels,
            boolean onDuty,
            MemberRef actingFor,
            Instant breakGlassUntil,
            String language) {}

    /**
     * @param trust how far my own replies leave unseen; missing where I may not write
     * @param approver to whom a reply of mine would go right now; missing where none is asked for
     * @param fallback to whom it would go when the approver keeps silent
     */
    @Schema(requiredProperties = {"channel", "roles", "may"})
    public record MyChannel(
            ChannelName channel,
            List<Role> roles,
            List<String> may,
            Trusted trust,
            MemberRef approver,
            MemberRef fallback) {}

    @GET
    @Authenticated
    public Me me() {
        var powers = authority.powers();
        if (!powers.who().active()) throw accessEnded();
        var mine = channels.connected().stream().filter(c -> powers.may(Act.READ, c.id()));
        return new Me(
                current.id().value(),
                current.name(),
                List.copyOf(powers.roles(null)),
                words(powers::maySomewhere),
                mine.map(c -> mine(powers, c)).toList(),
                duty.isOnDuty(powers.who().id()),
                powers.actsFor() == null ? null : authority.standing().ref(powers.actsFor()),
                powers.emergency() ? emergencyEnd(powers) : null,
                Member.known(current.id()).map(m -> m.language).orElse(null));
    }

    private MyChannel mine(Powers powers, ChannelName c) {
        var trust = powers.may(Act.DRAFT, c.id()) ? authority.trust(c.id()) : null;
        var roles = List.copyOf(powers.roles(c.id()));
        var may = words(act -> powers.may(act, c.id()));
        if (trust == null || trust.level() == TrustLevel.FREE) return new MyChannel(c, roles, may, trust, null, null);
        var approvers = authority.approvers(c.id(), Set.of(powers.who().id())).iterator();
        return new MyChannel(c, roles, may, trust, next(approvers), next(approvers));
    }

    private MemberRef next(Iterator<MemberId> members) {
        return members.hasNext() ? authority.standing().ref(members.next().value()) : null;
    }

    private static List<String> words(Predicate<Act> may) {
        return Arrays.stream(Act.values()).filter(may).map(Act::word).toList();
    }

    private Instant emergencyEnd(Powers powers) {
        return authority.standing().emergencies().stream()
                .filter(e -> e.opens(powers.who().id(), powers.now()))
                .map(Emergency::until)
                .findFirst()
                .orElseThrow();
    }

    private Problem accessEnded() {
        return Authority.missing(
                Act.ASK, authority.standing(), authority.powers().who(), authority.now());
    }
}
