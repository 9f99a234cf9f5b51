package fi.majakka.network.bluesky;

import fi.majakka.network.Budget;
import fi.majakka.network.Discovery;
import java.time.Instant;

/**
 * One fetch: a stretch of the walk through the notifications and, once that has reached its floor, of the look through our
 * own posts. A look that got no room goes first in the next fetch, so that neither can starve the other.
 */
final class Fetching {
    private final BlueskyConfig config;
    private final Account account;
    private final Meter meter;
    private final Haul haul;

    Fetching(BlueskyConfig config, Account account, Budget budget) {
        this.config = config;
        this.account = account;
        this.meter = new Meter(budget);
        this.haul = new Haul(account);
    }

    Discovery from(String state) {
        var before = Progress.of(state, meter.budget);
        var after = before.sweep().due() ? sweep(before) : walk(before);
        var more = after.walk() != null || after.sweep().due() || after.sweep().unfinished();
        return new Discovery(haul.comments(config.site()), after.written(), more, null);
    }

    private Progress walk(Progress before) {
        var after = new Walk(account, meter, haul).go(before, config.overlap());
        if (after.walk() != null || !isDue(after.sweep())) return after;
        return meter.hasRoom(haul.size())
                ? sweep(after)
                : after.with(after.sweep().due(true));
    }

    private Progress sweep(Progress before) {
        return before.with(new Sweep(account, meter, haul).go(before.sweep(), before.since()));
    }

    private boolean isDue(Watch watch) {
        Instant last = watch.at();
        return watch.unfinished() || last == null || !meter.budget.now().isBefore(last.plus(config.sweep()));
    }
}
