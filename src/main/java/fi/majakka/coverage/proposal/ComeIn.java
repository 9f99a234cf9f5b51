package fi.majakka.coverage.proposal;

import java.time.LocalDateTime;
import java.util.UUID;

/** Somebody who comes in at a desk for a shift, in wall-clock times there. */
public record ComeIn(UUID desk, UUID member, LocalDateTime from, LocalDateTime until) {}
