package fi.majakka.network.wordpress;

import fi.majakka.network.Failure;
import fi.majakka.network.wordpress.Site.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The comments of a site as its staff see them. */
record Comments(Site site) {
    private static final String ROUTE = "/wp/v2/comments";
    private static final int PAGE = 100;
    /** A hundred comments of the greatest length are more than one answer may hold; ten are not. */
    static final int SMALL_PAGE = 10;

    /** Rows of one answer; {@code total} counts all, also those that this user may not see; null when the site is silent. */
    record Rows(List<Row> rows, Integer total) {
        boolean reach(int from, int size) {
            return total == null ? rows.size() < size : from + size >= total;
        }

        boolean hideSome(int from, int size) {
            return rows.size() < (total == null ? size : Math.min(size, total - from));
        }
    }

    /** Oldest first, from a place in the list of all that were written after a second: held ones too, spam not. */
    Rows after(long second, int offset, int size) {
        return rows(Map.of(
                "status",
                "all",
                "orderby",
                "date_gmt",
                "order",
                "asc",
                "after",
                Instant.ofEpochSecond(second).toString(),
                "offset",
                Integer.toString(offset),
                "per_page",
                Integer.toString(size)));
    }

    /** The last written first, whatever date they carry. */
    Rows newestIds(int offset, int size) {
        return rows(Map.of(
                "status", "all",
                "orderby", "id",
                "order", "desc",
                "offset", Integer.toString(offset),
                "per_page", Integer.toString(size)));
    }

    Rows newest() {
        return rows(Map.of("status", "all", "orderby", "date_gmt", "order", "desc", "per_page", "1"));
    }

    /** Those of the ids that are still in the database, spam and trash too. */
    Rows named(List<Long> ids) {
        var include = ids.stream().map(String::valueOf).collect(Collectors.joining(","));
        try {
            return rows(Map.of("status", "any", "include", include, "per_page", Integer.toString(PAGE)));
        } catch (Failure e) {
            if (!tooBig(e) || ids.size() <= SMALL_PAGE) throw e;
            return inParts(ids);
        }
    }

    private Rows inParts(List<Long> ids) {
        var all = new ArrayList<Row>();
        int total = 0;
        for (int i = 0; i < ids.size(); i += SMALL_PAGE) {
            var part = named(ids.subList(i, Math.min(ids.size(), i + SMALL_PAGE)));
            all.addAll(part.rows);
            total += part.total == null ? part.rows.size() : part.total;
        }
        return new Rows(all, total);
    }

    /** What a user wrote under a comment (or with null, anywhere under a post), newest first. */
    List<Row> by(long author, long post, Long parent, Instant after) {
        var params = new LinkedHashMap<String, String>();
        params.put("status", "any");
        params.put("author", Long.toString(author));
        params.put("post", Long.toString(post));
        if (parent != null) params.put("parent", Long.toString(parent));
        if (after != null) params.put("after", after.toString());
        params.put("per_page", Integer.toString(PAGE));
        return rows(params, "id,post,parent,author,date_gmt,content,link,status,author_user_agent").rows;
    }

    /** One comment with the visitor's address and browser, which a change must send back. */
    Optional<Row> one(String id) {
        try {
            var fields = "id,post,status,author_ip,author_user_agent";
            return Optional.of(new Row(site.get(ROUTE + "/" + id, Map.of("context", "edit", "_fields", fields))
                    .json()));
        } catch (Failure e) {
            if (e.kind() == Failure.Kind.TARGET_GONE) return Optional.empty();
            throw e;
        }
    }

    static boolean tooBig(Failure failure) {
        return failure.code().equals("no-answer");
    }

    private Rows rows(Map<String, String> params) {
        var all = new LinkedHashMap<>(params);
        all.put("_embed", "up");
        return rows(all, Row.FIELDS);
    }

    private Rows rows(Map<String, String> params, String fields) {
        var all = new LinkedHashMap<>(params);
        all.put("context", "edit");
        all.put("type", "comment");
        all.put("_fields", fields);
        Page page = site.get(ROUTE, all);
        var rows = StreamSupport.stream(page.json().spliterator(), false)
                .map(Row::new)
                .toList();
        return new Rows(rows, page.total());
    }
}
