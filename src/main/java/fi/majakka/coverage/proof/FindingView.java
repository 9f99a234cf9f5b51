package fi.majakka.coverage.proof;

import fi.majakka.team.MemberRef;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something in the rules that somebody should look at, though it is no gap.
 *
 * @param code person-has-left, person-unknown, substitutes-in-a-circle, keepers-away, short-rest, long-shift, days-running,
 *     plans-overlap, override-without-effect
 * @param detail in words, with names
 * @param ruleId the rota, override, plan or absence it comes from, where it is one
 */
@Schema(
        name = "CoverageFinding",
        requiredProperties = {"code", "detail"})
public record FindingView(
        String code, String detail, MemberRef member, UUID ruleId, UUID channelId, Instant from, Instant until) {}
