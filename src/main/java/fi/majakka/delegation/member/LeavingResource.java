package fi.majakka.delegation.member;

import fi.majakka.delegation.Act;
import fi.majakka.delegation.Authority;
import fi.majakka.shared.Change;
import fi.majakka.shared.Conflict;
import fi.majakka.shared.Ids;
import fi.majakka.shared.Invalid;
import fi.majakka.shared.MemberId;
import fi.majakka.shared.NotFound;
import fi.majakka.shared.RuleBroken;
import fi.majakka.shared.Version;
import fi.majakka.team.Member;
import fi.majakka.team.MemberLeaves;
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
import java.time.Instant;
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

    /**
     * @param active false ends sessions, streams and open work at once; drafts stay
     * @param leavesAt the same at a time to come, with which coverage counts from today on; with {@code active} true and without
     *     it the member stays
     */
    public record MemberChange(Boolean active, Instant leavesAt) {}

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
        if (body.leavesAt != null) leaveAt(member, body);
        else if (body.active == null) throw new Invalid("active", "is required, or leavesAt");
        else set(member, body.active);
        return Version.ok(MemberView.of(member), member.version);
    }

    private void leaveAt(Member member, MemberChange body) {
        if (Boolean.FALSE.equals(body.active))
            throw new Invalid("leavesAt", "is for somebody who is active until then");
        if (!body.leavesAt.isAfter(authority.now())) throw new Invalid("leavesAt", "must be in the future");
        if (!member.active) throw new Conflict("has-left", "This member has left: give the access back first");
        if (body.leavesAt.equals(member.leavesAt)) return;
        var before = member.leavesAt == null ? null : member.leavesAt.toString();
        member.leaveAt(body.leavesAt);
        tell(member, before);
    }

    private void tell(Member member, String before) {
        member.persistAndFlush();
        var to = member.leavesAt == null ? null : member.leavesAt.toString();
        var by = authority.caller().id();
        changes.fire(new MemberLeaves(
                member.id, by, authority.onBehalf(Act.DELEGATE, null), authority.now(), before, to, member.version));
    }

    private void set(Member member, boolean active) {
        if (member.active == active) {
            if (active && member.leavesAt != null) stay(member);
            return;
        }
        if (active) member.comeBack();
        else member.leave(authority.now());
        member.persistAndFlush();
        var by = authority.caller().id();
        var onBehalf = authority.onBehalf(Act.DELEGATE, null);
        changes.fire(new MemberLeft(member.id, !active, by, onBehalf, authority.now(), member.version));
    }

    private void stay(Member member) {
        var before = member.leavesAt.toString();
        member.leaveAt(null);
        tell(member, before);
    }
}
