package fi.majakka.network;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/**
 * The one way out to networks: time limits, a size limit, no redirects (a redirected POST may arrive as a GET), and an end
 * of the call that is always one of: an answer, surely not sent, not known.
 */
public final class Http {
    /** Answers longer than this are cut off by a {@code TRANSIENT} failure: no network's page of comments is that long. */
    static final int MAX_BODY = 8 << 20;

    private final HttpClient client;
    private final Duration timeout;

    /** @param timeout for the whole exchange */
    public Http(Duration connect, Duration timeout) {
        this.client = HttpClient.newBuilder()
                .connectTimeout(connect)
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        this.timeout = timeout;
    }

    /** An answer, whatever its status. Connectors classify it by its body. */
    public record Answer(int status, HttpHeaders headers, String body) {
        public String header(String name) {
            return headers.firstValue(name).orElse(null);
        }
    }

    public Answer get(URI uri, Map<String, String> headers) {
        return exchange(request(uri, headers).GET().build(), false);
    }

    /**
     * Sends a body that changes something.
     *
     * @throws Failure {@code TRANSIENT} when it surely was not sent, {@code UNKNOWN_WRITE} when it may have arrived
     */
    public Answer write(String method, URI uri, Map<String, String> headers, String body) {
        var publisher = body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
        return exchange(request(uri, headers).method(method, publisher).build(), true);
    }

    private HttpRequest.Builder request(URI uri, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(uri).timeout(timeout).header("User-Agent", "Majakka");
        headers.forEach(request::header);
        return request;
    }

    private Answer exchange(HttpRequest request, boolean write) {
        try {
            var response = client.send(request, BodyHandlers.ofInputStream());
            try (InputStream in = response.body()) {
                byte[] body = in.readNBytes(MAX_BODY + 1);
                if (body.length > MAX_BODY) throw new IOException("the answer is longer than " + MAX_BODY + " bytes");
                return new Answer(response.statusCode(), response.headers(), new String(body, StandardCharsets.UTF_8));
            }
        } catch (ConnectException | HttpConnectTimeoutException e) {
            throw new Failure(Failure.Kind.TRANSIENT, "unreachable", "The server cannot be reached", null, e);
        } catch (IOException e) {
            var kind = write ? Failure.Kind.UNKNOWN_WRITE : Failure.Kind.TRANSIENT;
            throw new Failure(kind, "no-answer", "The server did not answer: " + e.getMessage(), null, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            var kind = write ? Failure.Kind.UNKNOWN_WRITE : Failure.Kind.TRANSIENT;
            throw new Failure(kind, "interrupted", "The call was interrupted", null, e);
        }
    }
}
