package fi.majakka.production;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A browser as far as logging in needs one: it keeps cookies and goes where it is sent. */
public class Session {
    private final CookieManager cookies = new HereIsSafe();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();
    private final String url;

    public Session(String url) {
        this.url = url;
    }

    /** Fills in the provider's form. @return the page that it ends at */
    public HttpResponse<String> logIn(String who, String returnTo) {
        return fillIn(get("/login?returnTo=" + returnTo), who);
    }

    /** The password is the name. */
    protected HttpResponse<String> fillIn(HttpResponse<String> form, String who) {
        var request = form.uri().getRawQuery() + "&username=" + who + "&password=" + who;
        return post(form.uri().resolve("/authorize"), request);
    }

    protected final HttpResponse<String> post(URI place, String form) {
        return send(HttpRequest.newBuilder(place)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    public HttpResponse<String> get(String path) {
        return getFrom(url, path);
    }

    /** The same browser at another instance: cookies do not know ports. */
    HttpResponse<String> getFrom(String url, String path) {
        return send(HttpRequest.newBuilder(URI.create(url + path)));
    }

    /** As the web client changes something. */
    public HttpResponse<String> change(String method, String path, String json, String key) {
        return send(HttpRequest.newBuilder(URI.create(url + path))
                .method(method, BodyPublishers.ofString(json))
                .headers("Content-Type", "application/json", "Origin", url, "Idempotency-Key", key));
    }

    public Stream listen() {
        return listenTo(url);
    }

    Stream listenTo(String url) {
        return new Stream(
                send(HttpRequest.newBuilder(URI.create(url + "/api/v1/events")), BodyHandlers.ofInputStream()));
    }

    /** The header that a copy of its session makes, for somebody who stole it. */
    public String[] stolen() {
        var session = cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().startsWith("q_session"))
                .map(cookie -> cookie.getName() + "=" + cookie.getValue());
        return new String[] {"Cookie", session.collect(Collectors.joining("; "))};
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body) {
        try {
            return http.send(request.timeout(Duration.ofSeconds(30)).build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * Browsers count this machine as safe without TLS, and send it what is marked for safe places alone. They take the cookies of
     * one answer together: a session is two of them, and of two answers at once half of each would be no session.
     */
    private static final class HereIsSafe extends CookieManager {
        @Override
        public synchronized Map<String, List<String>> get(URI uri, Map<String, List<String>> headers)
                throws IOException {
            return super.get(uri, headers);
        }

        @Override
        public synchronized void put(URI uri, Map<String, List<String>> headers) throws IOException {
            var safe = headers.entrySet().stream()
                    .filter(header -> header.getKey() != null)
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            header -> header.getValue().stream()
                                    .map(value -> value.replaceAll("(?i); *secure(?=;|$)", ""))
                                    .toList()));
            super.put(uri, safe);
        }
    }
}
