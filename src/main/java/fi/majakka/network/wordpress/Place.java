package fi.majakka.network.wordpress;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How far a site was read: what {@link fi.majakka.network.Discovery#state} keeps between fetches. Times are seconds of UTC.
 *
 * @param site whose place it is; another site begins anew
 * @param user whose replies are our own, with the id {@code me}, 0 while it is not known
 * @param root where the API was found
 * @param since nothing older is ever delivered
 * @param seen what was delivered of the time that is read again and again: id to its second and version
 */
record Place(String site, String user, String root, long me, long since, Walk walk, Sweep sweep, Map<Long, Seen> seen) {
    private static final int MOST_SEEN = 1000;

    /**
     * A walk through the list from {@code from} to its end, oldest first.
     *
     * @param offset rows passed
     * @param last the id at {@code offset - 1}, 0 when it is not known
     * @param newest the newest date met, 0 for none
     */
    record Walk(long from, int offset, long last, long newest) {}

    /**
     * The daily look for ids that came with a date in the past.
     *
     * @param at when the last one began
     * @param top the highest id that the last one knew, -1 before the first
     * @param offset rows passed in a sweep that goes on, and {@code next} what its {@code top} will be; 0 when none goes on
     */
    record Sweep(long at, long top, int offset, long next) {}

    record Seen(long at, int version) {}

    static Place start(Login login, long since) {
        return new Place(
                login.site(), login.user(), null, 0, since, new Walk(since, 0, 0, 0), new Sweep(0, -1, 0, 0), Map.of());
    }

    /** The stored place, if it is this site's; a new user of the same site goes on where the old one was. */
    static Place of(String state, Login login, long since) {
        if (state == null) return start(login, since);
        try {
            var place = Site.JSON.readValue(state, Place.class);
            if (!place.site.equals(login.site())) return start(login, since);
            if (place.user.equals(login.user())) return place;
            return new Place(place.site, login.user(), place.root, 0, place.since, place.walk, place.sweep, place.seen);
        } catch (JsonProcessingException e) {
            return start(login, since);
        }
    }

    String state() {
        try {
            return Site.JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    Place known(ApiRoot root, long me) {
        return new Place(site, user, root.url(), me, since, walk, sweep, seen);
    }

    Place at(Walk walk) {
        return new Place(site, user, root, me, since, walk, sweep, seen);
    }

    Place at(Sweep sweep) {
        return new Place(site, user, root, me, since, walk, sweep, seen);
    }

    /** Keeps what is as new as {@code from} or newer, and of that the newest ids: the rest would only come twice. */
    Place seen(Map<Long, Seen> all, long from) {
        var kept = all.entrySet().stream()
                .filter(e -> e.getValue().at >= from)
                .sorted(Map.Entry.<Long, Seen>comparingByKey().reversed())
                .limit(MOST_SEEN)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
        return new Place(site, user, root, me, since, walk, sweep, kept);
    }
}
