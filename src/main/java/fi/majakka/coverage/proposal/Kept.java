package fi.majakka.coverage.proposal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What is kept of a proposal, as any instance reads it. */
public record Kept(
        UUID id,
        UUID askedBy,
        Instant askedAt,
        long elapsedSeconds,
        ProposalBody request,
        ProposalState state,
        List<ProposalProgress> progress,
        String failure,
        List<ProposedPlan> proposals) {}
