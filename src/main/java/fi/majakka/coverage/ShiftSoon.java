package fi.majakka.coverage;

import fi.majakka.shared.MemberId;
import java.time.Instant;
import java.util.UUID;

/**
 * A shift begins soon, told once.
 *
 * @param zone of the desk
 */
public record ShiftSoon(MemberId member, UUID desk, String deskName, String zone, DutyTime time, Instant at) {}
