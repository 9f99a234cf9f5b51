package fi.majakka.production;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * A day of another system: comments in threads, edited and deleted, and what its deliveries of them look like in the end:
 * doubled, out of order, broken. Beside them what would be there if each had come once and in order.
 */
final class Deliveries {
    private static final Instant MORNING = Instant.parse("2026-11-20T06:00:00Z");
    private static final int MOST_AT_ONCE = 4;

    private final Random chance;
    private final List<Map<String, Object>> versions = new ArrayList<>();
    private final Map<String, Stands> oracle = new LinkedHashMap<>();
    private int seconds;

    Deliveries(Random chance, int size) {
        this.chance = chance;
        while (versions.size() < size) happens();
    }

    /** A comment as it stands in the end. {@code text}: null when it is gone, then no text matters */
    record Stands(String id, String parent, String thread, String text, boolean gone) {}

    /** One request. {@code key}: null when the other system sends none; {@code sound}: false for one that must be refused */
    record Request(String key, Object body, List<Map<String, Object>> comments, boolean sound) {}

    Map<String, Stands> oracle() {
        return oracle;
    }

    /** The next thing that happens in the other system, in its order. */
    private void happens() {
        seconds += 1 + chance.nextInt(30);
        var open = oracle.values().stream().filter(c -> !c.gone()).toList();
        double what = open.isEmpty() ? 0 : chance.nextDouble();
        if (what < 0.65) written(open);
        else if (what < 0.92) edited(open.get(chance.nextInt(open.size())));
        else deleted(open.get(chance.nextInt(open.size())));
    }

    private void written(List<Stands> open) {
        var id = "c" + oracle.size();
        var parent = !open.isEmpty() && chance.nextDouble() < 0.3 ? open.get(chance.nextInt(open.size())) : null;
        var text = "Kommentti " + id;
        oracle.put(
                id,
                new Stands(
                        id, parent == null ? null : parent.id(), parent == null ? id : parent.thread(), text, false));
        var version = version(id);
        version.put("text", text);
        versions.add(version);
    }

    private void edited(Stands c) {
        var text = "Kommentti " + c.id() + ", korjattu " + seconds;
        oracle.put(c.id(), new Stands(c.id(), c.parent(), c.thread(), text, false));
        var version = version(c.id());
        version.put("text", text);
        version.put("editedAt", MORNING.plusSeconds(seconds).toString());
        versions.add(version);
    }

    private void deleted(Stands c) {
        oracle.put(c.id(), new Stands(c.id(), c.parent(), c.thread(), null, true));
        var version = version(c.id());
        version.put("deletedAt", MORNING.plusSeconds(seconds).toString());
        versions.add(version);
    }

    private Map<String, Object> version(String id) {
        var first = versions.stream().filter(v -> v.get("id").equals(id)).findFirst();
        var version = new HashMap<String, Object>();
        version.put("id", id);
        version.put("author", Map.of("id", "kirjoittaja-" + id, "name", "Kirjoittaja " + id));
        version.put(
                "createdAt",
                first.map(v -> v.get("createdAt"))
                        .orElse(MORNING.plusSeconds(seconds).toString()));
        if (oracle.get(id).parent() != null)
            version.put("parentId", oracle.get(id).parent());
        return version;
    }

    /** The requests as they come. @param disordered, doubled, broken: shares of all */
    List<Request> requests(double disordered, double doubled, double broken) {
        var order = new ArrayList<>(versions);
        for (int i = 0; i < order.size() * disordered; i++)
            order.add(chance.nextInt(order.size()), order.remove(chance.nextInt(order.size())));
        var requests = new ArrayList<Request>();
        for (int i = 0; i < order.size(); ) {
            int n = Math.min(order.size() - i, 1 + chance.nextInt(MOST_AT_ONCE));
            requests.add(sound(List.copyOf(order.subList(i, i + n))));
            i += n;
        }
        int all = requests.size();
        for (int i = 0; i < all * doubled; i++) doubleOne(requests, i % 2 == 0);
        for (int i = 0; i < all * broken; i++) requests.add(chance.nextInt(requests.size()), broken(i));
        return requests;
    }

    private void doubleOne(List<Request> requests, boolean atTheSameMoment) {
        int at = chance.nextInt(requests.size());
        requests.add(atTheSameMoment ? at : at + chance.nextInt(requests.size() - at), requests.get(at));
    }

    private Request sound(List<Map<String, Object>> comments) {
        var key = chance.nextBoolean() ? UUID.randomUUID().toString() : null;
        return new Request(key, Map.of("comments", comments), comments, true);
    }

    /** One sound comment beside what must be refused: neither may stay. */
    private Request broken(int i) {
        var beside = Map.<String, Object>of("id", "never" + i, "text", "Ei koskaan", "createdAt", MORNING.toString());
        var bad = new HashMap<String, Object>(beside);
        bad.put("id", "never-either" + i);
        switch (i % 5) {
            case 0 -> bad.remove("createdAt");
            case 1 -> bad.put("createdAt", "yesterday");
            case 2 -> bad.put("rating", 9);
            case 3 -> bad.put("text", "nul \u0000 inside");
            default -> bad.put("invented", true);
        }
        var comments = List.of(beside, bad);
        return new Request(null, Map.of("comments", comments), comments, false);
    }
}
