package fi.majakka.delegation.granting;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which delegations. */
public class DelegationQuery {
    @QueryParam("state")
    @Parameter(description = "requested, refused, approved, active, ended, revoked: one or several with commas")
    String state;

    @QueryParam("member")
    @Parameter(description = "me, or a member's id")
    String member;

    @QueryParam("channel")
    @Parameter(description = "a channel's id: those on it or on all channels")
    String channel;

    @QueryParam("role")
    @Parameter(description = "observer, drafter, responder, approver, moderator, planner, keeper, speaker or owner")
    String role;
}
