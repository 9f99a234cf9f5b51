package fi.majakka.coverage.proposal;

import fi.majakka.team.MemberRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a proposed plan asks of one member.
 *
 * @param shareMinutes what the member would do if all did alike, by how much of the time they are there and where they may
 * @param evenings shifts that end after 18 or begin before 6
 * @param weekends days on Saturdays and Sundays
 * @param holidays days on public holidays and their eves
 */
@Schema(
        requiredProperties = {
            "member",
            "minutes",
            "shareMinutes",
            "evenings",
            "weekends",
            "holidays",
            "wishesGranted",
            "wishesAsked"
        })
public record FairShare(
        MemberRef member,
        long minutes,
        long shareMinutes,
        int evenings,
        int weekends,
        int holidays,
        int wishesGranted,
        int wishesAsked) {
    long off() {
        return Math.abs(minutes - shareMinutes);
    }
}
