package fi.majakka.inbox.search;

import static fi.majakka.Cast.INTEGRATOR;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.majakka.Feed;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/**
 * How well people find what they look for: 120 queries on 701 comments, judged by hand. The goals are those of the
 * product, so a rule that helps one word and harms ten others fails here.
 */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SearchGoldTest {
    private static final int FIRST = 10;

    /** Of one query; {@code optional} comments may be found or not, and are left out of the score. */
    private record Gold(String query, String lang, Set<String> relevant, Set<String> optional) {
        private static final Pattern ID = Pattern.compile("c\\d{4}");

        static Gold of(String line) {
            var cells = line.split("\t", -1);
            var optional = cells[3].contains("optional:") ? cells[3].substring(cells[3].indexOf("optional:")) : "";
            return new Gold(cells[0], cells[1], ids(cells[2]), ids(optional));
        }

        private static Set<String> ids(String text) {
            var ids = new HashSet<String>();
            ID.matcher(text).results().forEach(id -> ids.add(id.group()));
            return ids;
        }
    }

    private record Score(String lang, int found, int relevant, int right, int shown) {
        static Score of(Gold gold, List<String> hits) {
            hits.removeAll(gold.optional);
            var first = hits.subList(0, Math.min(FIRST, hits.size()));
            return new Score(gold.lang, of(hits, gold), gold.relevant.size(), of(first, gold), first.size());
        }

        private static int of(List<String> ids, Gold gold) {
            return (int) ids.stream().filter(gold.relevant::contains).count();
        }

        double recall() {
            return (double) found / relevant;
        }

        /** A query that finds nothing is not precise. */
        double precision() {
            return shown == 0 ? 0 : (double) right / shown;
        }
    }

    private record Means(double recall, double precision, double microRecall, double microPrecision) {
        static Means of(String name, List<Score> scores) {
            var means = new Means(
                    scores.stream().mapToDouble(Score::recall).average().orElse(0),
                    scores.stream().mapToDouble(Score::precision).average().orElse(0),
                    (double) scores.stream().mapToInt(Score::found).sum()
                            / scores.stream().mapToInt(Score::relevant).sum(),
                    (double) scores.stream().mapToInt(Score::right).sum()
                            / scores.stream().mapToInt(Score::shown).sum());
            System.out.printf(
                    "%-8s %7d %8.3f %13.3f %14.3f %19.3f%n",
                    name, scores.size(), means.recall, means.precision, means.microRecall, means.microPrecision);
            return means;
        }
    }

    @Test
    void people_find_what_they_look_for() throws IOException {
        var channel = Feed.channel();
        var corpus =
                lines("demo/comments.jsonl").stream().map(SearchGoldTest::fed).toList();
        for (int i = 0; i < corpus.size(); i += 200)
            Feed.deliver(channel, corpus.subList(i, Math.min(i + 200, corpus.size())))
                    .statusCode(200);
        var scores = new ArrayList<Score>();
        for (var line : lines("search-gold.tsv").stream().skip(1).toList()) {
            var gold = Gold.of(line);
            scores.add(Score.of(gold, find(gold.query, channel)));
        }
        var all = report(scores);
        assertAll(
                () -> assertTrue(all.recall >= 0.9, "recall by query"),
                () -> assertTrue(all.microRecall >= 0.9, "recall in all"),
                () -> assertTrue(all.precision >= 0.8, "precision by query"),
                () -> assertTrue(all.microPrecision >= 0.8, "precision in all"));
    }

    private static Means report(List<Score> scores) {
        System.out.println("search   queries  recall  precision@10  recall (all)  precision@10 (all)");
        for (var lang : List.of("fi", "sv", "en")) {
            Means.of(
                    lang,
                    scores.stream().filter(score -> score.lang.equals(lang)).toList());
        }
        return Means.of("together", scores);
    }

    /** The address carries the corpus' own id through the API. */
    private static Map<String, Object> fed(String line) {
        try {
            var c = new ObjectMapper().readTree(line);
            var author = new HashMap<String, Object>(
                    Map.of("name", c.get("author").get("name").textValue()));
            if (text(c.get("author"), "handle") != null) author.put("handle", text(c.get("author"), "handle"));
            var fed = new HashMap<String, Object>(Map.of("id", text(c, "id"), "author", author));
            fed.put("text", text(c, "text") == null ? "" : text(c, "text"));
            fed.put("createdAt", text(c, "createdAt"));
            fed.put("url", "https://corpus.example/" + text(c, "id"));
            return fed;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> find(String query, String channel) {
        List<String> urls = INTEGRATOR
                .asks()
                .queryParam("channel", channel)
                .queryParam("state", "any")
                .queryParam("limit", 200)
                .queryParam("q", query)
                .get("/api/v1/comments")
                .then()
                .statusCode(200)
                .extract()
                .path("items.url");
        return new ArrayList<>(urls.stream()
                .map(url -> url.substring(url.lastIndexOf('/') + 1))
                .toList());
    }

    private static String text(JsonNode node, String field) {
        return node.get(field) == null ? null : node.get(field).textValue();
    }

    private static List<String> lines(String resource) throws IOException {
        var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
