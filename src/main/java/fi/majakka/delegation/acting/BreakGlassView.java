package fi.majakka.delegation.acting;

import fi.majakka.delegation.standing.Standing;
import fi.majakka.shared.Versioned;
import fi.majakka.team.MemberRef;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An emergency ownership as the API shows it.
 *
 * @param confirmBy until when a second person may confirm it
 * @param until when it ends by itself
 * @param reviewDue true when it was open, is over, and no owner has looked at it
 */
@Schema(
        requiredProperties = {
            "id",
            "version",
            "state",
            "drill",
            "reason",
            "askedBy",
            "askedAt",
            "confirmBy",
            "reviewDue"
        })
public record BreakGlassView(
        UUID id,
        int version,
        BreakGlassState state,
        boolean drill,
        String reason,
        MemberRef askedBy,
        Instant askedAt,
        Instant confirmBy,
        MemberRef second,
        Instant startedAt,
        Instant until,
        MemberRef endedBy,
        Instant endedAt,
        ReviewView review,
        boolean reviewDue)
        implements Versioned {

    @Schema(requiredProperties = {"by", "at", "text"})
    public record ReviewView(MemberRef by, Instant at, String text) {}

    static BreakGlassView of(BreakGlass b, Standing standing, Instant now) {
        return new BreakGlassView(
                b.id,
                b.version,
                b.at(now),
                b.drill,
                b.reason,
                standing.ref(b.askedBy),
                b.askedAt,
                b.confirmBy,
                standing.ref(b.secondId),
                b.startedAt,
                b.endsAt,
                standing.ref(b.endedBy),
                b.endedAt,
                b.reviewedAt == null ? null : new ReviewView(standing.ref(b.reviewedBy), b.reviewedAt, b.review),
                b.isReviewDue(now));
    }
}
