package fi.majakka.network.wordpress;

import fi.majakka.network.Budget;
import fi.majakka.network.Discovery;
import fi.majakka.network.Failure;
import fi.majakka.network.IncomingComment;
import fi.majakka.network.wordpress.Comments.Rows;
import fi.majakka.network.wordpress.Place.Seen;
import fi.majakka.network.wordpress.Place.Sweep;
import fi.majakka.network.wordpress.Place.Walk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * One fetch: a walk from a while before the newest known comment to the end of the list, and once a day a sweep by id. A
 * walk that does not fit into one budget goes on in the next.
 */
class Feed {
    private static final int MOST_ROWS = 100;
    private static final Comparator<IncomingComment> OLDEST_FIRST =
            Comparator.comparing(IncomingComment::createdAt, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final WordPressConfig config;
    private final Site site;
    private final Comments comments;
    private final Budget budget;
    private final long now;
    private final long started = System.nanoTime();
    private final Map<Long, IncomingComment> items = new LinkedHashMap<>();
    private final Map<Long, Seen> seen;
    private final Set<Long> met = new HashSet<>();
    private Place place;
    private int size;

    Feed(WordPressConfig config, Site site, Place place, Budget budget) {
        this.config = config;
        this.site = site;
        this.comments = new Comments(site);
        this.budget = budget;
        this.now = budget.now().getEpochSecond();
        this.place = place;
        this.seen = new HashMap<>(place.seen());
        this.size = Math.max(2, Math.min(budget.items() + 1, MOST_ROWS)); // one row of each page is read twice
    }

    Discovery read() {
        if (!introduced()) return found(true);
        var walk = place.walk();
        boolean end = false;
        while (!end && left()) end = step();
        if (!end) return found(true);
        if (walk.offset() == 0) lookForVanished(walk.from());
        walkAgain(config.overlap().toSeconds());
        return found(!swept());
    }

    private boolean introduced() {
        site.remember(place.root());
        place = place.known(site.root(), place.me());
        if (place.me() == 0 && left())
            place = place.known(site.root(), site.me().id());
        return place.me() != 0;
    }

    /** Reads on from the last row, which must still be where it was: else rows before it went, and others slipped by. */
    private boolean step() {
        var walk = place.walk();
        int again = walk.last() == 0 ? 0 : 1;
        int from = walk.offset() - again;
        var page = page(rows -> comments.after(walk.from(), from, rows));
        var rows = page.rows();
        if (again == 1 && (rows.isEmpty() || rows.get(0).id() != walk.last())) {
            place = place.at(new Walk(walk.from(), Math.max(0, from - MOST_ROWS), 0, walk.newest()));
            return false;
        }
        rows.subList(again, rows.size()).forEach(this::take);
        long last = rows.isEmpty() || page.hideSome(from, size)
                ? 0
                : rows.get(rows.size() - 1).id();
        place = place.at(new Walk(walk.from(), from + size, last, newest(walk.newest(), rows)));
        return page.reach(from, size);
    }

    private Rows page(IntFunction<Rows> read) {
        try {
            return read.apply(size);
        } catch (Failure e) {
            if (!Comments.tooBig(e) || size <= Comments.SMALL_PAGE) throw e;
            size = Comments.SMALL_PAGE;
            return read.apply(size);
        }
    }

    private void take(Row row) {
        met.add(row.id());
        var version = new Seen(row.createdAt() == null ? 0 : row.createdAt().getEpochSecond(), row.version());
        if (version.equals(seen.put(row.id(), version))) return;
        items.put(row.id(), row.comment(place.me(), budget.now()));
    }

    /** A date in the future must not carry the walk past what comes until then. */
    private long newest(long before, List<Row> rows) {
        return rows.stream()
                .filter(row -> row.createdAt() != null)
                .mapToLong(row -> Math.min(row.createdAt().getEpochSecond(), now))
                .reduce(before, Math::max);
    }

    /** What stood in this stretch of time at the last walk and not at this one: spam, trash or deleted, if a look says so. */
    private void lookForVanished(long from) {
        var ids = place.seen().entrySet().stream()
                .filter(e -> e.getValue().at() > from && !met.contains(e.getKey()))
                .map(Map.Entry::getKey)
                .limit(MOST_ROWS)
                .toList();
        if (ids.isEmpty() || !left()) return;
        for (var item : new SecondLook(comments, place.me(), budget.now()).at(ids)) {
            if (item.deletedAt() == null) continue;
            long id = Long.parseLong(item.externalId());
            seen.remove(id);
            items.put(id, item);
        }
    }

    private void walkAgain(long overlap) {
        long newest = place.walk().newest();
        long from = newest == 0 ? place.walk().from() : Math.max(newest - overlap, place.since());
        place = place.at(new Walk(from, 0, 0, newest));
    }

    private boolean swept() {
        var sweep = place.sweep();
        if (sweep.next() == 0 && now - sweep.at() < config.sweepEvery().toSeconds()) return true;
        while (left()) {
            if (sweepOn()) return true;
        }
        return false;
    }

    private boolean sweepOn() {
        var sweep = place.sweep();
        var page = page(rows -> comments.newestIds(sweep.offset(), sweep.top() < 0 ? 1 : rows));
        var rows = page.rows();
        long top = rows.isEmpty() ? Math.max(0, sweep.top()) : rows.get(0).id();
        long next = sweep.next() == 0 ? top : sweep.next();
        var unknown = rows.stream()
                .filter(row -> sweep.top() >= 0 && row.id() > sweep.top())
                .toList();
        unknown.stream().filter(this::youngEnough).forEach(this::take);
        if (unknown.size() == rows.size() && !page.reach(sweep.offset(), size)) {
            place = place.at(new Sweep(sweep.at(), sweep.top(), sweep.offset() + size, next));
            return false;
        }
        place = place.at(new Sweep(now, next, 0, 0));
        if (sweep.top() >= 0) walkAgain(config.sweepBack().toSeconds());
        return true;
    }

    private boolean youngEnough(Row row) {
        return row.createdAt() == null || row.createdAt().getEpochSecond() >= place.since();
    }

    private boolean left() {
        return site.calls() < budget.calls()
                && items.size() < budget.items()
                && System.nanoTime() - started < budget.time().toNanos();
    }

    private Discovery found(boolean more) {
        var sorted = new ArrayList<>(items.values());
        sorted.sort(OLDEST_FIRST);
        long window = place.walk().newest() - config.overlap().toSeconds();
        return new Discovery(
                sorted, place.known(site.root(), place.me()).seen(seen, window).state(), more, null);
    }
}
