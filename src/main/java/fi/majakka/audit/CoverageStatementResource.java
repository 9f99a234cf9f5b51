package fi.majakka.audit;

import fi.majakka.coverage.Coverage;
import fi.majakka.delegation.Act;
import fi.majakka.delegation.Authority;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The proof of coverage as a signed statement, for who plans for all desks. */
@Path("/coverage/statement")
@Produces(MediaType.APPLICATION_JSON)
class CoverageStatementResource {
    private final Coverage coverage;
    private final AnchorKeys keys;
    private final Authority authority;

    CoverageStatementResource(Coverage coverage, AnchorKeys keys, Authority authority) {
        this.coverage = coverage;
        this.keys = keys;
        this.authority = authority;
    }

    @GET
    @PermissionsAllowed("plan")
    public CoverageStatement statement() {
        authority.require(Act.PLAN);
        var desks = coverage.proof();
        var at = authority.now();
        var text = CoverageStatement.text(at, desks);
        boolean covered = desks.stream().allMatch(d -> d.gapMinutes() == 0 && d.serviceMinutes() > 0);
        return new CoverageStatement(
                at, covered && !desks.isEmpty(), text, keys.first(), keys.sign(CoverageStatement.bytes(text)));
    }
}
