package fi.majakka.coverage;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What the proof of the coming twelve weeks says of a desk.
 *
 * @param coveredSince since when every proof found no gap; null while there is one, or no proof was kept yet
 */
public record DeskSummary(
        UUID id,
        String name,
        Instant provedAt,
        Instant until,
        long serviceMinutes,
        long gapMinutes,
        Instant coveredSince,
        List<GapSummary> gaps) {
    /** @param reason as the API names it */
    public record GapSummary(Instant from, Instant until, String reason) {}
}
