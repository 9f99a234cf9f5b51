package fi.majakka.network.wordpress;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fi.majakka.network.Fault;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** A site as the connector meets it: its front page, its REST API in either form, its refusals, its faults. */
public class FakeWordPress implements AutoCloseable {
    public static final String USER = "staff";
    public static final String PASSWORD = "abcd efgh ijkl mnop qrst uvwx";
    final FakeComments comments = new FakeComments();
    final List<String> requests = new ArrayList<>();
    /** Set by a test; {@code null} for all well. */
    volatile Fault fault;

    /** What befalls the next write; it gives {@code null} for nothing. */
    volatile Supplier<Mishap> mishaps = () -> null;

    volatile String answerToAll;
    boolean pretty = true;
    boolean dropsAuthorization;
    boolean offersPasswords = true;
    boolean linkHeader = true;
    boolean closed;
    boolean trash = true;
    boolean keepsAgents = true;
    boolean refusesTwins = true;
    String movedTo;
    String namesItself;
    String role = "editor";
    private final HttpServer server;
    private final Supplier<Instant> clock;

    public FakeWordPress(Supplier<Instant> clock) throws IOException {
        this.clock = clock;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::handle);
        server.start();
        comments.base = url();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** A plugin that lets one user write the same under one comment as often as he likes: nothing but we prevents it. */
    public void letsTwinsIn() {
        refusesTwins = false;
    }

    /** @param next what befalls each further write, null for nothing */
    public void befalls(Supplier<Mishap> next) {
        mishaps = next;
    }

    /** Somebody writes under the post. @return the site's own id of it */
    public synchronized String visitor(String name, String text) {
        return Long.toString(comments.add(name, 0, 0, Html.escaped(text), clock.get()).id);
    }

    /** The ledger: what stands here in the company's name, and how often. */
    public synchronized Map<String, Integer> posted() {
        var posted = new HashMap<String, Integer>();
        for (var c : comments.all)
            if (c.author == FakeComments.STAFF) posted.merge(Html.text(c.content), 1, Integer::sum);
        return posted;
    }

    @Override
    public void close() {
        server.stop(0);
        ((java.util.concurrent.ExecutorService) server.getExecutor()).shutdownNow();
    }

    private void handle(HttpExchange x) throws IOException {
        var query = query(x.getRequestURI().getRawQuery());
        var path = x.getRequestURI().getPath();
        var body = new String(x.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        synchronized (this) {
            requests.add(x.getRequestMethod() + " " + x.getRequestURI()
                    + (x.getRequestHeaders().containsKey("Authorization") ? " as staff" : ""));
        }
        var route = query.get("rest_route");
        if (route == null && pretty && path.startsWith("/wp-json/")) route = path.substring("/wp-json".length());
        if (route == null) page(x);
        else api(x, route, query, body);
    }

    private void page(HttpExchange x) throws IOException {
        if (movedTo != null) {
            x.getResponseHeaders().add("Location", movedTo);
            send(x, 301, "text/html", "moved", Map.of());
            return;
        }
        var root = (namesItself == null ? url() : namesItself) + (pretty ? "/wp-json/" : "/?rest_route=/");
        if (linkHeader) x.getResponseHeaders().add("Link", "<" + root + ">; rel=\"https://api.w.org/\"");
        send(
                x,
                pretty || x.getRequestURI().getPath().length() < 2 ? 200 : 404,
                "text/html",
                "<html>a blog</html>",
                Map.of());
    }

    private void api(HttpExchange x, String route, Map<String, String> query, String body) throws IOException {
        boolean write = !x.getRequestMethod().equals("GET");
        var mishap = write ? mishaps.get() : null;
        if (mishap != null) mishap.befall(new FakeWrite(x, () -> synchronizedAnswer(x, route, query, body)));
        else if (answerToAll != null) {
            var parts = answerToAll.split(" ", 2);
            send(
                    x,
                    Integer.parseInt(parts[0]),
                    parts[1].startsWith("{") ? "application/json" : "text/html",
                    parts[1],
                    Map.of());
        } else if (fault == Fault.TIMEOUT_BEFORE) x.close();
        else if (fault == Fault.ERROR_BEFORE)
            send(x, 503, "text/html", "Briefly unavailable for scheduled maintenance.", Map.of());
        else if (fault == Fault.THROTTLED) send(x, 429, "text/html", "slow down", Map.of("Retry-After", "30"));
        else if (fault == Fault.AUTH) error(x, 401, "incorrect_password");
        else if (fault == Fault.BROKEN_JSON && !write) send(x, 200, "application/json", "[{\"id\":1,\"conte", Map.of());
        else if (fault == Fault.INVALID && write) error(x, 403, "rest_comment_closed");
        else if (fault == Fault.DUPLICATE && write) error(x, 409, "comment_duplicate");
        else {
            var answer = synchronizedAnswer(x, route, query, body);
            if (write && fault == Fault.ERROR_AFTER)
                send(x, 500, "text/html", "There has been a critical error", Map.of());
            else if (write && fault == Fault.TIMEOUT_AFTER) x.close();
            else if (write && fault == Fault.BROKEN_JSON_AFTER)
                send(x, 200, "text/html", "<html>checking your browser", Map.of());
            else send(x, answer.status, "application/json; charset=UTF-8", answer.json.toString(), answer.headers);
        }
    }

    private synchronized Answer synchronizedAnswer(HttpExchange x, String route, Map<String, String> query, String body)
            throws IOException {
        boolean staff = !dropsAuthorization && signedIn(x.getRequestHeaders().getFirst("Authorization"));
        var json = body.isEmpty() ? FakeComments.JSON.createObjectNode() : FakeComments.JSON.readTree(body);
        return new FakeApi(this, staff, clock.get()).answer(x.getRequestMethod(), route, query, json);
    }

    private static boolean signedIn(String header) {
        if (header == null) return false;
        var pair = new String(Base64.getDecoder().decode(header.substring(6)), StandardCharsets.UTF_8).split(":", 2);
        return pair[0].equals(USER) && pair[1].replace(" ", "").equals(PASSWORD.replace(" ", ""));
    }

    record Answer(int status, JsonNode json, Map<String, String> headers) {}

    static ObjectNode refusal(int status, String code) {
        var json = FakeComments.JSON.createObjectNode().put("code", code).put("message", "Sorry: " + code);
        json.putObject("data").put("status", status);
        return json;
    }

    static void error(HttpExchange x, int status, String code) throws IOException {
        send(x, status, "application/json", refusal(status, code).toString(), Map.of());
    }

    static void send(HttpExchange x, int status, String type, String body, Map<String, String> headers)
            throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        x.getResponseHeaders().set("Content-Type", type);
        headers.forEach((k, v) -> x.getResponseHeaders().set(k, v));
        x.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        x.getResponseBody().write(bytes);
        x.close();
    }

    private static Map<String, String> query(String raw) {
        var query = new HashMap<String, String>();
        if (raw == null) return query;
        for (var pair : raw.split("&")) {
            var parts = pair.split("=", 2);
            query.put(parts[0], parts.length < 2 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return query;
    }
}
