package fi.majakka.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** HTTP without a client's good manners: the path goes out as it is written. */
final class Raw {
    private static final int PATIENCE_MS = 30_000;
    private static final int PART = 8_000;

    private Raw() {}

    /** @param headers by lower-case name */
    record Answer(int status, Map<String, String> headers, String body) {
        String type() {
            return headers.getOrDefault("content-type", "").replaceFirst(";.*", "");
        }

        boolean isProblem() {
            return type().equals("application/problem+json");
        }

        JsonNode json() {
            try {
                return Api.JSON.readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException("No JSON: " + body, e);
            }
        }

        @Override
        public String toString() {
            return status + " " + type() + " " + body.substring(0, Math.min(body.length(), 300)) + "\n";
        }

        String code() {
            return json().path("code").asText();
        }
    }

    static Answer ask(String verb, String target, Map<String, String> headers, String body) {
        var bytes = body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
        var all = new LinkedHashMap<>(headers);
        if (body != null) all.put("Content-Length", Integer.toString(bytes.length));
        return exchange(verb, target, all, bytes);
    }

    private static Answer exchange(String verb, String target, Map<String, String> headers, byte[] body) {
        var head =
                new StringBuilder(verb + " " + target + " HTTP/1.1\r\nHost: " + host() + "\r\nConnection: close\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        try (var socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(PATIENCE_MS);
            send(socket, head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8), body);
            return read(verb, new BufferedInputStream(socket.getInputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(verb + " " + target, e);
        }
    }

    /** The same with a body that does not tell its length. */
    static Answer askInParts(String verb, String target, Map<String, String> headers, String body) {
        var whole = new StringBuilder();
        for (int at = 0; at < body.length(); at += PART) {
            var part = body.substring(at, Math.min(body.length(), at + PART));
            whole.append(Integer.toHexString(part.length()))
                    .append("\r\n")
                    .append(part)
                    .append("\r\n");
        }
        return exchange(
                verb, target, headers, whole.append("0\r\n\r\n").toString().getBytes(StandardCharsets.US_ASCII));
    }

    static String host() {
        return "127.0.0.1:" + RestAssured.port;
    }

    /** A server that refuses does not read to the end: its answer is there all the same. */
    private static void send(Socket socket, byte[] head, byte[] body) throws IOException {
        var out = socket.getOutputStream();
        out.write(head);
        try {
            out.write(body);
        } catch (IOException refusedAlready) {
            // told by the answer
        }
    }

    private static Answer read(String verb, InputStream in) throws IOException {
        int status = Integer.parseInt(line(in).split(" ")[1]);
        var headers = new LinkedHashMap<String, String>();
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).trim());
        }
        boolean endless = headers.getOrDefault("content-type", "").startsWith("text/event-stream");
        return new Answer(status, headers, verb.equals("HEAD") || endless ? "" : body(headers, in));
    }

    private static String body(Map<String, String> headers, InputStream in) throws IOException {
        var out = new ByteArrayOutputStream();
        if ("chunked".equals(headers.get("transfer-encoding"))) {
            for (int n = Integer.parseInt(line(in), 16); n > 0; n = Integer.parseInt(line(in), 16)) {
                out.write(in.readNBytes(n));
                line(in);
            }
        } else if (headers.containsKey("content-length")) {
            out.write(in.readNBytes(Integer.parseInt(headers.get("content-length"))));
        } else out.write(in.readAllBytes());
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) throw new IOException("The answer ended in its head: " + line);
            if (b != '\r') line.write(b);
        }
        return line.toString(StandardCharsets.UTF_8);
    }
}
