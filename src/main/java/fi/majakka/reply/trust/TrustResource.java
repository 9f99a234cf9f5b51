package fi.majakka.reply.trust;

import fi.majakka.channel.Channel;
import fi.majakka.delegation.Act;
import fi.majakka.delegation.Authority;
import fi.majakka.delegation.Trust;
import fi.majakka.delegation.TrustChanged;
import fi.majakka.delegation.TrustWish;
import fi.majakka.delegation.Trusted;
import fi.majakka.shared.Change;
import fi.majakka.shared.ChannelId;
import fi.majakka.shared.Ids;
import fi.majakka.shared.MemberId;
import fi.majakka.shared.NotFound;
import fi.majakka.shared.Page;
import fi.majakka.shared.PageQuery;
import fi.majakka.shared.Refused;
import fi.majakka.shared.Version;
import fi.majakka.team.Member;
import io.quarkus.security.PermissionsAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** How far a member is trusted on a channel, the record that speaks for more or less, and the owner's word on it. */
@Path("/trust")
@Produces(MediaType.APPLICATION_JSON)
class TrustResource {
    private final Trusts trusts;
    private final Authority authority;
    private final Event<Change> changes;

    TrustResource(Trusts trusts, Authority authority, Event<Change> changes) {
        this.trusts = trusts;
        this.authority = authority;
        this.changes = changes;
    }

    /** One's own, or anybody's for who approves there or decides on trust. */
    @GET
    @Path("/{memberId}/{channelId}")
    @PermissionsAllowed("read")
    @APIResponseSchema(TrustView.class)
    public Response one(String memberId, String channelId) {
        var member = member(memberId);
        var channel = channel(channelId);
        boolean own = member.equals(authority.caller().id());
        if (!own && !authority.may(Act.APPROVE, channel.id)) authority.require(Act.DELEGATE, channel.id);
        var view = trusts.view(member, channel);
        return Version.ok(view, view.version());
    }

    @PUT
    @Path("/{memberId}/{channelId}")
    @PermissionsAllowed("delegate")
    @Transactional
    @APIResponseSchema(TrustView.class)
    public Response decide(
            String memberId,
            String channelId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid TrustWish body) {
        var member = member(memberId);
        var channel = channel(channelId);
        authority.require(Act.DELEGATE, channel.id);
        if (member.equals(authority.caller().id()))
            throw new Refused("own-trust", "Nobody decides how far they are trusted themselves");
        if (authority.isInEmergency(member) && authority.decidesByEmergency())
            throw new Refused("emergency-own", "In an emergency the two who opened it give each other nothing");
        var before = trusts.view(member, channel);
        if (ifMatch != null) Version.require(ifMatch, before.version());
        set(member, channel, body.trusted(), before);
        var view = trusts.view(member, channel);
        return Version.ok(view, view.version());
    }

    private void set(MemberId member, Channel channel, Trusted trusted, TrustView before) {
        var by = authority.caller().id();
        var owner = authority.onBehalf(Act.DELEGATE, channel.id);
        var now = authority.now();
        var trust = Trust.decide(member, new ChannelId(channel.id), trusted, by, owner, now);
        var from = new Trusted(before.level(), before.oneIn()).words();
        changes.fire(
                new TrustChanged(member.value(), channel.id, by, owner, now, from, trusted.words(), trust.version));
        authority.decided();
    }

    /** Where the record speaks for more trust, or less. */
    @GET
    @Path("/proposals")
    @PermissionsAllowed("delegate")
    public Page<TrustView> proposals(@Valid @BeanParam PageQuery page) {
        authority.require(Act.DELEGATE);
        return Page.ofAll(
                trusts.proposals(),
                t -> List.of(
                        t.member().name().toLowerCase(Locale.ROOT),
                        t.member().id() + " " + t.channel().id()),
                2,
                page);
    }

    private static MemberId member(String id) {
        return Member.known(new MemberId(Ids.parse(id))).map(Member::memberId).orElseThrow(NotFound::new);
    }

    private Channel channel(String id) {
        var channel = Channel.connected(Ids.parse(id)).orElseThrow(NotFound::new);
        if (!authority.may(Act.READ, channel.id)) throw new NotFound();
        return channel;
    }
}
