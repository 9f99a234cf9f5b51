package fi.majakka.delegation.member;

import fi.majakka.delegation.Act;
import fi.majakka.delegation.Authority;
import fi.majakka.shared.Change;
import fi.majakka.shared.Ids;
import fi.majakka.shared.MemberId;
import fi.majakka.shared.NotFound;
import fi.majakka.shared.RuleBroken;
import fi.majakka.shared.Version;
import fi.majakka.team.Member;
import fi.majakka.team.MemberLeft;
import fi.majakka.team.MemberView;
import io.quarkus.security.PermissionsAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Ends a leaver's access, in the product itself: what the login provider does may come hours later. */
@Path("/members")
@Produces(MediaType.APPLICATION_JSON)
class LeavingResource {
    private final Authority authority;
    private final Event<Change> changes;

    LeavingResource(Authority authority, Event<Change> changes) {
        this.authority = authority;
        this.changes = changes;
    }

    /** @param active false ends sessions, streams and open work at once; drafts stay */
    public record MemberChange(@NotNull Boolean active) {}

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed("delegate")
    @Transactional
    @APIResponseSchema(MemberView.class)
    public Response change(String id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid MemberChange body) {
        var member = Member.known(new MemberId(Ids.parse(id))).orElseThrow(NotFound::new);
        authority.require(Act.DELEGATE);
        if (authority.standing().isOwner(member.id, authority.now())) authority.require(Act.OWN);
        Version.require(ifMatch, member.version);
        if (member.memberId().equals(authority.caller().id()))
            throw new RuleBroken("own-access", "active", "Nobody ends or gives back their own access");
        if (member.active != body.active) set(member, body.active);
        return Version.ok(MemberView.of(member), member.version);
    }

    private void set(Member member, boolean active) {
        if (active) member.comeBack();
        else member.leave();
        member.persistAndFlush();
        var by = authority.caller().id();
        var onBehalf = authority.onBehalf(Act.DELEGATE, null);
        changes.fire(new MemberLeft(member.id, !active, by, onBehalf, authority.now(), member.version));
    }
}
