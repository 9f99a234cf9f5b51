package fi.majakka.coverage;

import java.time.Instant;

/** On duty from its first instant until before its last. */
public record DutyTime(Instant from, Instant until) {}
