package fi.majakka.network.bluesky;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.majakka.network.Budget;
import java.time.Duration;
import java.time.Instant;

/**
 * Where reading stands between two fetches.
 *
 * <p>Notifications can only be walked from the newest backwards, so the watermark {@code top} moves when a whole walk has
 * reached its floor and not before; a walk that a budget or a crash cut off goes on at its cursor. The floor follows one
 * walk behind: every stretch is walked twice, with pages of another length, since the network's cursor can skip one of two
 * equal times at the border of a page.
 *
 * @param since how far the first fetch looked back
 * @param floor down to where walks go
 * @param top the newest that a whole walk has seen, null before the first
 * @param walks how many walks were begun
 * @param walk the walk under way, null between walks
 * @param sweep our own posts and how many replies each had
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Progress(Instant since, Instant floor, Instant top, int walks, Begun walk, Watch sweep) {
    /** An account without comments is not walked back further than this, however old its last one is. */
    private static final Duration QUIET = Duration.ofDays(7);

    /** @param at when it began, @param top the newest that it has seen, @param cursor where it goes on, null at its start */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Begun(Instant at, Instant top, String cursor) {}

    static Progress of(String state, Budget budget) {
        return Json.read(state, Progress.class)
                .filter(p -> p.floor != null && p.since != null && p.sweep != null)
                .orElseGet(() -> new Progress(budget.since(), budget.since(), null, 0, null, Watch.NONE));
    }

    String written() {
        return Json.write(this);
    }

    Progress walking(Instant now) {
        return walk != null ? this : with(walks + 1, new Begun(now, null, null));
    }

    Progress at(String cursor, Instant seen) {
        return with(walks, new Begun(walk.at, later(walk.top, seen), cursor));
    }

    Progress walked(Duration overlap) {
        var seen = later(earlier(walk.top, walk.at), walk.at.minus(QUIET));
        var nextFloor = top == null ? floor : later(floor, top.minus(overlap));
        return new Progress(since, nextFloor, later(top, seen), walks, null, sweep);
    }

    Progress with(Watch sweep) {
        return new Progress(since, floor, top, walks, walk, sweep);
    }

    private Progress with(int walks, Begun walk) {
        return new Progress(since, floor, top, walks, walk, sweep);
    }

    private static Instant later(Instant a, Instant b) {
        return a == null || b != null && b.isAfter(a) ? b : a;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a == null || b.isAfter(a) ? a : b;
    }
}
