package fi.majakka.coverage.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Local time as somebody sees it who looks at the clock on the wall every half minute. It knows nothing of offsets that are valid
 * and of transitions: a time has come when the clock showed it or a later one, and is over when the clock shows a later one and
 * will not show it again. Local times are seconds since 1970 as if there were no zones.
 */
final class LocalWalk {
    private static final int STEP = 30;
    /** No clock goes back by more. */
    private static final int FAR = 3 * 3600;

    private final ZoneId zone;
    private final long first;
    private final long[] latestYet;
    private final long[] earliestToCome;

    /** What the clock shows, the latest that it showed, the earliest that it will show. */
    record Look(Instant at, long local, long latestYet, long earliestToCome) {
        boolean isIn(long from, long until) {
            boolean begun = latestYet >= from;
            boolean over = local >= until && earliestToCome > until;
            return begun && !over;
        }

        LocalDate date() {
            return LocalDate.ofEpochDay(Math.floorDiv(local, 86_400L));
        }
    }

    LocalWalk(ZoneId zone, Span span) {
        this.zone = zone;
        first = Math.floorDiv(span.from().getEpochSecond() - FAR, (long) STEP) * STEP;
        int steps = (int) ((span.until().getEpochSecond() + FAR - first) / STEP) + 1;
        latestYet = new long[steps];
        earliestToCome = new long[steps];
        for (int i = 0; i < steps; i++) latestYet[i] = earliestToCome[i] = local(first + (long) i * STEP);
        for (int i = 1; i < steps; i++) latestYet[i] = Math.max(latestYet[i], latestYet[i - 1]);
        for (int i = steps - 2; i >= 0; i--) earliestToCome[i] = Math.min(earliestToCome[i], earliestToCome[i + 1]);
    }

    Look look(Instant at) {
        long second = at.getEpochSecond();
        long local = local(second);
        int step = (int) ((second - first) / STEP);
        return new Look(at, local, Math.max(latestYet[step], local), earliestToCome[step + 1]);
    }

    private long local(long second) {
        return second + zone.getRules().getOffset(Instant.ofEpochSecond(second)).getTotalSeconds();
    }

    static long wall(LocalDate date, LocalTime time) {
        return LocalDateTime.of(date, time).toEpochSecond(ZoneOffset.UTC);
    }

    /** Of a time that does not come later than the other: on the next day. */
    static long wallEnd(LocalDate date, LocalTime from, LocalTime until) {
        return wall(until.compareTo(from) <= 0 ? date.plusDays(1) : date, until);
    }
}
