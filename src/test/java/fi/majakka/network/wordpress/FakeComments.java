package fi.majakka.network.wordpress;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The comments table of the fake, with the queries of WordPress and their quirks: {@code after} compares local time. */
class FakeComments {
    static final ObjectMapper JSON = new ObjectMapper();
    static final long STAFF = 2;
    final List<Stored> all = new ArrayList<>();
    ZoneId zone = ZoneOffset.UTC;
    String base;
    private long lastId = 100;

    static class Stored {
        long id;
        long post = 12;
        long parent;
        long author;
        String name;
        String content;
        String ip = "203.0.113.7";
        String agent = "Mozilla/5.0";
        String status = "approved";
        Instant gmt;
    }

    Stored add(String name, long author, long parent, String content, Instant at) {
        var c = new Stored();
        c.id = ++lastId;
        c.name = name;
        c.author = author;
        c.parent = parent;
        c.content = content;
        c.gmt = at;
        all.add(c);
        return c;
    }

    Stored byId(long id) {
        return all.stream().filter(c -> c.id == id).findFirst().orElse(null);
    }

    /** Deleted for good: its answers move up, as WordPress does. */
    void remove(long id) {
        var gone = byId(id);
        all.stream().filter(c -> c.parent == id).forEach(c -> c.parent = gone.parent);
        all.remove(gone);
    }

    List<Stored> query(Map<String, String> q) {
        Predicate<Stored> wanted = status(q.getOrDefault("status", "approve"));
        if (q.containsKey("after")) {
            var after =
                    OffsetDateTime.parse(q.get("after")).atZoneSameInstant(zone).toLocalDateTime();
            wanted = wanted.and(c -> local(c).isAfter(after));
        }
        if (q.containsKey("include"))
            wanted = wanted.and(c -> ids(q.get("include")).contains(c.id));
        if (q.containsKey("author"))
            wanted = wanted.and(c -> ids(q.get("author")).contains(c.author));
        if (q.containsKey("parent"))
            wanted = wanted.and(c -> ids(q.get("parent")).contains(c.parent));
        if (q.containsKey("post")) wanted = wanted.and(c -> ids(q.get("post")).contains(c.post));
        Comparator<Stored> order = Comparator.comparing(c -> c.id);
        if (!"id".equals(q.get("orderby")))
            order = Comparator.<Stored, Instant>comparing(c -> c.gmt).thenComparing(order);
        if (!"asc".equals(q.get("order"))) order = order.reversed();
        return all.stream().filter(wanted).sorted(order).toList();
    }

    private static Predicate<Stored> status(String status) {
        return switch (status) {
            case "any" -> c -> true;
            case "all" -> c -> c.status.equals("approved") || c.status.equals("hold");
            case "approve" -> c -> c.status.equals("approved");
            default -> c -> c.status.equals(status);
        };
    }

    private static Set<Long> ids(String list) {
        return Arrays.stream(list.split(",")).map(Long::valueOf).collect(Collectors.toSet());
    }

    private LocalDateTime local(Stored c) {
        return c.gmt.atZone(zone).toLocalDateTime();
    }

    /** What {@code _fields} leaves of a comment; {@code content.raw} alone gives nothing in a list, as in WordPress 6.1. */
    ObjectNode shown(Stored c, Map<String, String> q) {
        var n = JSON.createObjectNode();
        n.put("id", c.id).put("post", c.post).put("parent", c.parent).put("author", c.author);
        n.put("author_name", c.name).put("author_url", "");
        n.put("date", local(c).withNano(0).toString());
        n.put("date_gmt", c.gmt.toString().replaceAll("(\\.\\d+)?Z$", ""));
        n.put("link", base + "/hello/#comment-" + c.id);
        n.put("status", c.status).put("type", "comment");
        n.putObject("author_avatar_urls").put("24", "https://avatar.test/24").put("96", "https://avatar.test/96");
        var content = n.putObject("content").put("rendered", "<p>" + c.content + "</p>\n");
        if ("edit".equals(q.get("context"))) {
            content.put("raw", c.content);
            n.put("author_ip", c.ip).put("author_user_agent", c.agent).put("author_email", "visitor@example.test");
        }
        if (q.containsKey("_fields")) {
            var fields = Arrays.stream(q.get("_fields").split(","))
                    .map(f -> f.replaceFirst("^_links\\..*", "_links"))
                    .toList();
            n.retain(fields);
        }
        if ("up".equals(q.get("_embed")))
            n.putObject("_embedded")
                    .putArray("up")
                    .addObject()
                    .put("link", base + "/hello/")
                    .putObject("title")
                    .put("rendered", "Fish &#038; chips");
        return n;
    }
}
