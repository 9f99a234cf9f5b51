package fi.majakka.coverage;

import fi.majakka.shared.MemberId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Somebody's coming shifts at a desk are others than they were: a rule changed, or somebody is away.
 *
 * @param zone of the desk
 * @param gained shifts that are new, or end at another time than before
 * @param lost shifts that fall away
 * @param by who changed it
 */
public record DutyChanged(
        MemberId member,
        UUID desk,
        String deskName,
        String zone,
        List<DutyTime> gained,
        List<DutyTime> lost,
        MemberId by,
        Instant at) {}
