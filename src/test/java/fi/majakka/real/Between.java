package fi.majakka.real;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Stands between the program and a network, and can keep the network's answer to a write to itself. */
final class Between implements AutoCloseable {
    private static final Set<String> OF_ONE_HOP = Set.of("connection", "content-length", "host", "transfer-encoding");

    private final HttpServer server;
    private final URI network;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final CountDownLatch kept = new CountDownLatch(1);
    private final CountDownLatch never = new CountDownLatch(1);
    private volatile String keepsAnswerTo;

    Between(String network) throws IOException {
        this.network = URI.create(network);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::pass);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** @param path a part of the path of the one write whose answer is lost */
    void keepAnswerTo(String path) {
        keepsAnswerTo = path;
    }

    /** Waits until the network has done the write whose answer is lost. */
    boolean hasKeptOne() throws InterruptedException {
        return kept.await(60, TimeUnit.SECONDS);
    }

    private void pass(HttpExchange x) throws IOException {
        try (x) {
            var answer = http.send(request(x), BodyHandlers.ofByteArray());
            if (keepsAnswerTo != null && x.getRequestURI().getPath().contains(keepsAnswerTo)) {
                keepsAnswerTo = null;
                kept.countDown();
                never.await(); // the program waits for it until it dies
            }
            answer.headers().map().forEach((name, values) -> {
                if (!OF_ONE_HOP.contains(name.toLowerCase(Locale.ROOT)))
                    x.getResponseHeaders().put(name, values);
            });
            x.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
            x.getResponseBody().write(answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest request(HttpExchange x) throws IOException {
        var request = HttpRequest.newBuilder(network.resolve(x.getRequestURI().toString()));
        x.getRequestHeaders().forEach((name, values) -> {
            if (!OF_ONE_HOP.contains(name.toLowerCase(Locale.ROOT)))
                values.forEach(value -> request.header(name, value));
        });
        var body = HttpRequest.BodyPublishers.ofByteArray(x.getRequestBody().readAllBytes());
        return request.method(x.getRequestMethod(), body).build();
    }

    @Override
    public void close() {
        server.stop(0);
        ((ExecutorService) server.getExecutor()).shutdownNow();
    }
}
