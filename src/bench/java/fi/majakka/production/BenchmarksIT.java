package fi.majakka.production;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.majakka.inbox.PageSql;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How fast the packaged program is, beside PostgreSQL alone. Prints a table and writes it down; asserts nothing. */
@Tag("bench")
class BenchmarksIT {
    private static final int CONNECTIONS = 8;
    private static final Duration TIME = Duration.ofSeconds(10);
    /** Until the JVM has compiled what it runs all the time: later runs of the same were no faster. */
    private static final Duration WARM_UP = Duration.ofSeconds(40);
    /** More of it for a profiler, for example {@code -Dbench.jvm="-Xmx256m -XX:StartFlightRecording=filename=/tmp/run.jfr"}. */
    private static final String JVM = System.getProperty("bench.jvm", "-Xmx256m");

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<String> table = new ArrayList<>();
    private Map<String, String> environment;
    private Surroundings surroundings;

    @Test
    void measure() throws Exception {
        try (var around = new Surroundings()) {
            surroundings = around;
            environment = new HashMap<>(surroundings.environment());
            environment.put("MAJAKKA_REQUESTS_PER_MINUTE", "1000000"); // the limit per caller is not what is measured
            var program = new Program("benchmarks", environment, JVM.split(" "));
            try (program) {
                var start = program.start();
                var channel = channel();
                say("start until ready", "%.1f s".formatted(start.toMillis() / 1000.0));
                ingest(channel);
                http("/comments", WARM_UP);
                at("20,000 comments, all open", channel, 0, 0);
                at("1,000,000 comments, 40,000 open", channel, 980_000, 20_000);
                say("heap used after the run, limit 256 MB",
                        "%.0f MB".formatted(program.metric("jvm_memory_used_bytes", "heap") / 1e6));
            }
        }
        Figures.write("figures", table);
    }

    private String channel() throws Exception {
        var body = Map.of("network", "generic", "name", "Benchmark", "credential", Map.of());
        return send("risto", "POST", "/channels", json.writeValueAsString(body)).path("id").asText();
    }

    private void ingest(String channel) throws Exception {
        var corpus = new Corpus();
        say("**ingest**, 500 a delivery over HTTP, one channel", "");
        feed(corpus, channel, 0, 10_000); // warm-up, as the next ones
        for (int i = 0; i < 4; i++) feed(corpus, channel, 0, 10_000);
        say("new", "%,.0f rows/s".formatted(feed(corpus, channel, 10_000, 10_000)));
        feed(corpus, channel, 0, 20_000);
        say("known ones again", "%,.0f rows/s".formatted(feed(corpus, channel, 0, 20_000)));
    }

    private double feed(Corpus corpus, String channel, int from, int rows) throws Exception {
        var deliveries = new ArrayList<String>();
        for (int i = from; i < from + rows; i += 500) deliveries.add(json.writeValueAsString(corpus.delivery(i, 500)));
        long begin = System.nanoTime();
        for (var delivery : deliveries) send("integrator", "POST", "/channels/" + channel + "/comments", delivery);
        return rows / ((System.nanoTime() - begin) / 1e9);
    }

    private void at(String size, String channel, int more, int moreOpen) throws Exception {
        try (var database = database()) {
            if (more > 0) new Corpus().fill(database, channel, more, moreOpen);
            database.createStatement().execute("VACUUM ANALYZE"); // what autovacuum does within a minute
        }
        say("**" + size + "**, " + CONNECTIONS + " connections", "req/s | p50 ms | p99 ms");
        var deep = deepCursor();
        var one = send("risto", "GET", "/comments?limit=1", null).path("items").get(0).path("id").asText();
        http("first page", "/comments");
        sql("the same SQL in PostgreSQL", PageSql.page(null, 50));
        http("page 100", "/comments?cursor=" + deep);
        sql("the same SQL in PostgreSQL", PageSql.page(deep, 50));
        http("counts", "/comments/counts");
        http("search, one word", "/comments?q=leip%C3%A4");
        http("search, two words, all states", "/comments?state=any&q=rahat%20takaisin");
        http("one comment", "/comments/" + one);
    }

    private String deepCursor() throws Exception {
        String cursor = null;
        for (int page = 1; page < 100; page++) {
            var path = "/comments" + (cursor == null ? "" : "?cursor=" + cursor);
            cursor = send("risto", "GET", path, null).path("next").asText();
        }
        return cursor;
    }

    private void http(String name, String path) throws Exception {
        row(name, http(path, TIME));
    }

    private Load.Result http(String path, Duration time) throws Exception {
        var token = "Authorization: Bearer " + surroundings.login.token("risto"); // fresh: they live five minutes
        var wires = new ArrayList<Wire>();
        for (int i = 0; i < CONNECTIONS; i++) wires.add(new Wire(uri(path), token));
        var result = Load.run(CONNECTIONS, time, wires::get);
        for (var wire : wires) wire.close();
        return result;
    }

    private void sql(String name, PageSql.Statement page) throws Exception {
        var connections = new ArrayList<Connection>();
        for (int i = 0; i < CONNECTIONS; i++) connections.add(database());
        row(name, Load.run(CONNECTIONS, TIME, i -> new PageAlone(connections.get(i), page)));
        for (var connection : connections) connection.close();
    }

    private void row(String name, Load.Result r) {
        say(name, String.format(Locale.ROOT, "%,.0f | %.1f | %.1f", r.perSecond(), r.p50(), r.p99()));
    }

    private void say(String name, String value) {
        var line = "| " + name + " | " + value + (value.contains("|") ? " |" : " | | |");
        System.out.println(line);
        table.add(line);
    }

    private Connection database() throws java.sql.SQLException {
        return DriverManager.getConnection(
                environment.get("MAJAKKA_DATABASE_URL"),
                environment.get("MAJAKKA_DATABASE_USER"),
                environment.get("MAJAKKA_DATABASE_PASSWORD"));
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + environment.get("MAJAKKA_PORT") + "/api/v1" + path);
    }

    private HttpRequest.Builder request(String who, String path) throws Exception {
        return HttpRequest.newBuilder(uri(path))
                .header("Authorization", "Bearer " + surroundings.login.token(who))
                .header("Content-Type", "application/json");
    }

    private JsonNode send(String who, String method, String path, String body) throws Exception {
        var publisher = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        var request = request(who, path).header("Idempotency-Key", UUID.randomUUID().toString()).method(method, publisher).build();
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 300) throw new IllegalStateException(path + ": " + answer.body());
        return json.readTree(answer.body());
    }
}
