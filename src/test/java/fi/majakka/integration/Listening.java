package fi.majakka.integration;

import fi.majakka.Cast;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Somebody who listens to the event stream. */
final class Listening implements AutoCloseable {
    /** @param name of the event, its id, its data; a comment line has only a name, ":" */
    record Heard(String name, String id, String data) {}

    private static final int PATIENCE_SECONDS = 30;
    private final LinkedBlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private final Socket socket;

    Listening(Cast who, String lastEventId) {
        try {
            socket = new Socket("127.0.0.1", RestAssured.port);
            var head =
                    "GET /api/v1/events HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\nAuthorization: Bearer "
                            + who.token() + (lastEventId == null ? "" : "\r\nLast-Event-ID: " + lastEventId)
                            + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            var status = lines.readLine();
            if (!status.contains(" 200 ")) throw new AssertionError("No stream: " + status);
            var thread = new Thread(() -> listen(lines), "listening");
            thread.setDaemon(true);
            thread.start();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void listen(BufferedReader lines) {
        try {
            String name = "message";
            String id = null;
            String data = "";
            // "0" is the last chunk: the stream ended, the connection may live on
            for (var line = lines.readLine(); line != null && !line.equals("0"); line = lines.readLine()) {
                if (line.startsWith("event:")) name = line.substring(6).trim();
                else if (line.startsWith("id:")) id = line.substring(3).trim();
                else if (line.startsWith("data:")) data = line.substring(5).trim();
                else if (line.startsWith(":")) heard.add(new Heard(":", null, line));
                else if (line.isEmpty() && !data.isEmpty()) {
                    heard.add(new Heard(name, id, data));
                    name = "message";
                    id = null;
                    data = "";
                }
            }
        } catch (IOException closed) {
            // nobody listens any more
        } finally {
            end.countDown();
        }
    }

    boolean endsWithin(Duration time) {
        try {
            return end.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    Heard next() {
        try {
            var next = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (next == null) throw new AssertionError("Nothing was heard");
            return next;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** All events about this subject until one of this type comes. */
    List<Heard> until(String type, String subject) {
        var about = new ArrayList<Heard>();
        for (int i = 0; i < 10_000; i++) {
            var next = next();
            if (!next.data.contains(subject)) continue;
            about.add(next);
            if (next.data.contains("\"" + type + "\"")) return about;
        }
        throw new AssertionError("Never heard: " + type);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
