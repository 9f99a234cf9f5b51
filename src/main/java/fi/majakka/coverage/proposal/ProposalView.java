package fi.majakka.coverage.proposal;

import fi.majakka.coverage.desk.DeskRef;
import fi.majakka.coverage.rota.ShiftBody;
import fi.majakka.team.MemberRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Plans that are searched for, or were found.
 *
 * @param until the last day
 * @param wishes and {@code locked}, {@code without}, {@code atLeast}: as it was asked for
 * @param seconds how long is searched at most
 * @param progress the best so far, by kind
 * @param failure why nothing was found; only when it failed
 * @param proposals empty until it is ready
 */
@Schema(
        requiredProperties = {
            "id",
            "state",
            "desks",
            "from",
            "until",
            "askedBy",
            "askedAt",
            "wishes",
            "locked",
            "without",
            "seconds",
            "elapsedSeconds",
            "progress",
            "proposals"
        })
public record ProposalView(
        UUID id,
        ProposalState state,
        List<DeskRef> desks,
        LocalDate from,
        LocalDate until,
        MemberRef askedBy,
        Instant askedAt,
        List<ProposalBody.WishBody> wishes,
        List<ShiftBody> locked,
        List<UUID> without,
        Integer atLeast,
        int seconds,
        long elapsedSeconds,
        List<ProposalProgress> progress,
        String failure,
        List<ProposedPlan> proposals) {}
