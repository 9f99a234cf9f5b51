package fi.majakka.coverage.proof;

import fi.majakka.team.MemberRef;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The effective shifts, the gaps and the proof.
 *
 * @param provedAt when this was computed
 * @param members everybody who is mentioned by id
 */
@Schema(requiredProperties = {"from", "until", "provedAt", "covered", "desks", "members"})
public record CoverageView(
        Instant from,
        Instant until,
        Instant provedAt,
        boolean covered,
        List<DeskCoverage> desks,
        List<MemberRef> members) {}
