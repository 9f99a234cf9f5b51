package fi.majakka.network.bluesky;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Bluesky's side of the wire: {@link FakeApi} by HTTP, with faults and a diary of the calls. */
final class FakeBluesky implements AutoCloseable {
    private static final Set<Fault> AFTER =
            EnumSet.of(Fault.ERROR_AFTER, Fault.TIMEOUT_AFTER, Fault.BROKEN_JSON_AFTER, Fault.INVALID);

    final FakeApi api;
    final List<String> calls = java.util.Collections.synchronizedList(new ArrayList<>());
    private final Supplier<Instant> now;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    private HttpServer server;
    private volatile Fault fault;

    FakeBluesky(Supplier<Instant> now) {
        this.now = now;
        this.api = new FakeApi(now);
        open(0);
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void fault(Fault next) {
        fault = next;
        if (next == Fault.UNREACHABLE) server.stop(0);
        if (next == Fault.AUTH) api.logins.expireAll();
        api.logins.passwordRevoked = next == Fault.AUTH;
    }

    void heal() {
        if (fault == Fault.UNREACHABLE) open(server.getAddress().getPort());
        fault = null;
        api.logins.passwordRevoked = false;
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void open(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(threads);
        server.createContext("/xrpc/", this::handle);
        server.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var method = exchange.getRequestURI().getPath().substring("/xrpc/".length());
            calls.add(method);
            var met = fault;
            boolean writes = method.startsWith("com.atproto.repo.") && "POST".equals(exchange.getRequestMethod());
            boolean answersAsEver = met == null || met == Fault.AUTH || AFTER.contains(met) && !writes;
            if (answersAsEver) answer(exchange, call(exchange, method));
            else if (AFTER.contains(met) && met != Fault.INVALID) afterwards(exchange, call(exchange, method), met);
            else instead(exchange, met);
        }
    }

    private void afterwards(HttpExchange exchange, FakeApi.Answer answer, Fault met) throws IOException {
        if (met == Fault.ERROR_AFTER)
            answer(exchange, FakeApi.refused(500, "InternalServerError", "Internal Server Error"));
        else if (met == Fault.TIMEOUT_AFTER) silence();
        else answer(exchange, new FakeApi.Answer(answer.status(), answer.body().substring(0, 9)));
    }

    private void instead(HttpExchange exchange, Fault met) throws IOException {
        switch (met) {
            case ERROR_BEFORE -> answer(exchange, FakeApi.refused(503, "NotEnoughResources", "Try again"));
            case TIMEOUT_BEFORE -> silence();
            case BROKEN_JSON -> answer(exchange, new FakeApi.Answer(200, "<html>"));
            case PERMISSION -> answer(exchange, FakeApi.refused(403, "Forbidden", "Forbidden"));
            case INVALID ->
                answer(exchange, FakeApi.refused(400, "InvalidRequest", "Invalid app.bsky.feed.post record"));
            case THROTTLED -> {
                var reset = now.get().plusSeconds(300).getEpochSecond();
                exchange.getResponseHeaders().set("RateLimit-Reset", String.valueOf(reset));
                answer(exchange, FakeApi.refused(429, "RateLimitExceeded", "Rate Limit Exceeded"));
            }
            default -> throw new IllegalStateException(met.name());
        }
    }

    private void silence() {
        try {
            closing.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private FakeApi.Answer call(HttpExchange exchange, String method) throws IOException {
        var header = exchange.getRequestHeaders().getFirst("Authorization");
        var token = header == null ? null : header.replaceFirst("Bearer ", "");
        var text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        JsonNode body = Json.parse(text).orElseGet(Json::object);
        return api.call(method, token, query(exchange.getRequestURI().getRawQuery()), body);
    }

    private static Map<String, List<String>> query(String raw) {
        return Arrays.stream(raw == null ? new String[0] : raw.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.groupingBy(
                        pair -> pair[0],
                        Collectors.mapping(
                                pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8), Collectors.toList())));
    }

    private static void answer(HttpExchange exchange, FakeApi.Answer answer) throws IOException {
        var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
