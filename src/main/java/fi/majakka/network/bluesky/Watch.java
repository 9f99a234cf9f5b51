package fi.majakka.network.bluesky;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How far we are in looking through our own posts.
 *
 * @param at when the last look began, null before the first
 * @param due true when the next fetch looks and does not walk
 * @param feeds what is still to be listed
 * @param todo posts by key whose replies are still to be read, with how many they have now
 * @param known how many replies each post had when they were read last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Watch(
        Instant at,
        boolean due,
        List<String> feeds,
        SortedMap<String, Integer> todo,
        SortedMap<String, Integer> known) {
    static final Watch NONE = new Watch(null, false, List.of(), new TreeMap<>(), new TreeMap<>());
    /** Keys begin with the time, so the smallest are the oldest. */
    private static final int REMEMBERED = 400;

    boolean unfinished() {
        return !feeds.isEmpty() || !todo.isEmpty();
    }

    Watch begun(Instant now, List<String> feeds) {
        return unfinished() ? this : new Watch(now, due, feeds, todo, known);
    }

    Watch due(boolean due) {
        return new Watch(at, due, feeds, todo, known);
    }

    /** With a listed feed behind it. */
    Watch listed(Map<String, Integer> counts) {
        var rest = new TreeMap<>(todo);
        counts.forEach((rkey, replies) -> {
            if (!replies.equals(known.getOrDefault(rkey, 0))) rest.put(rkey, replies);
        });
        return new Watch(at, due, new ArrayList<>(feeds.subList(1, feeds.size())), rest, known);
    }

    /** With the replies to one post behind it. */
    Watch read(String rkey) {
        var rest = new TreeMap<>(todo);
        var counts = new TreeMap<>(known);
        counts.put(rkey, rest.remove(rkey));
        while (counts.size() > REMEMBERED) counts.remove(counts.firstKey());
        return new Watch(at, due, feeds, rest, counts);
    }
}
