package fi.majakka.delegation.standing;

import java.time.Instant;

/** What was decided, with the database's time: all instances agree on when a role begins and ends. */
public record Moment(Standing standing, Instant now) {}
