package fi.majakka.production;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The bakery's comments over and over, as many as a benchmark needs. */
final class Corpus {
    private final List<String> texts = new ArrayList<>();

    Corpus() throws IOException {
        var json = new ObjectMapper();
        for (var line : Files.readAllLines(Path.of("src/main/resources/demo/comments.jsonl"))) {
            var text = json.readTree(line).path("text").asText("");
            if (text.length() > 3 && text.length() < 300) texts.add(text);
        }
    }

    /** A delivery as an integrator sends it. */
    Map<String, Object> delivery(int from, int size) {
        var comments = new ArrayList<Map<String, Object>>();
        for (int i = from; i < from + size; i++) {
            var comment = new HashMap<String, Object>();
            comment.put("id", "c" + i);
            comment.put("text", texts.get(i % texts.size()));
            comment.put("createdAt", "2026-11-20T08:00:00Z");
            comment.put("author", Map.of("id", "a" + i % 5000, "name", "Author " + i % 5000));
            comment.put("post", Map.of("id", "p" + i % 200, "title", "Post " + i % 200));
            comments.add(comment);
        }
        return Map.of("comments", comments);
    }

    /** Fills the table past the program. @param open how many of them are open */
    void fill(Connection database, String channel, int rows, int open) throws SQLException {
        var fill =
                """
                INSERT INTO comment (id, channel_id, external_id, thread_key, post_id, author_id, text, own, created_at, came_at,
                  received_at, state, outcome, priority, priority_rules, search)
                SELECT gen_random_uuid(), ?::uuid, 'x' || i, 'x' || i,
                  (SELECT id FROM post WHERE channel_id = ?::uuid AND external_id = 'p' || i %% 200),
                  (SELECT id FROM author WHERE channel_id = ?::uuid AND key = 'a' || i %% 5000), t.text, false, at, at, at,
                  CASE WHEN i %% %2$d = 0 THEN 'NEW' ELSE 'RESOLVED' END, CASE WHEN i %% %2$d = 0 THEN NULL ELSE 'ANSWERED' END,
                  (i::bigint * 7919) %% 90, '{}', t.search
                FROM (SELECT i, now() - i * interval '10 seconds' AS at FROM generate_series(1, %1$d) i) s
                JOIN (SELECT text, array_to_tsvector(regexp_split_to_array(lower(text), '[^[:alnum:]]+')) AS search,
                  row_number() OVER () AS n FROM (SELECT DISTINCT text FROM unnest(?) AS text WHERE text <> '') d) t
                  ON t.n = 1 + i %% (SELECT count(DISTINCT x) FROM unnest(?) x)"""
                        .formatted(rows, Math.max(1, rows / open));
        try (var statement = database.prepareStatement(fill)) {
            for (int i = 1; i <= 3; i++) statement.setString(i, channel);
            var array = database.createArrayOf("text", texts.stream().map(t -> t.replaceAll("^\\W+|\\W+$", "")).distinct().toArray());
            statement.setArray(4, array);
            statement.setArray(5, array);
            statement.executeUpdate();
        }
    }
}
