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
import java.util.stream.Collectors;

/** A browser as far as logging in needs one: it keeps cookies and goes where it is sent. */
class Session {
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();
    private final String url;

    Session(String url) {
        this.url = url;
    }

    /** Fills in the provider's form. @return the page that it ends at */
    HttpResponse<String> logIn(String who, String returnTo) {
        var form = get("/login?returnTo=" + returnTo);
        var request = form.uri().getRawQuery() + "&username=" + who + "&password=" + who;
        return send(HttpRequest.newBuilder(form.uri().resolve("/authorize"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(request)));
    }

    HttpResponse<String> get(String path) {
        return getFrom(url, path);
    }

    /** The same browser at another instance: cookies do not know ports. */
    HttpResponse<String> getFrom(String url, String path) {
        return send(HttpRequest.newBuilder(URI.create(url + path)));
    }

    Stream listenTo(String url) {
        return new Stream(
                send(HttpRequest.newBuilder(URI.create(url + "/api/v1/events")), BodyHandlers.ofInputStream()));
    }

    /** The header that a copy of its cookies makes, for somebody who stole them. */
    String[] stolen() {
        var all = cookies.getCookieStore().getCookies().stream().map(c -> c.getName() + "=" + c.getValue());
        return new String[] {"Cookie", all.collect(Collectors.joining("; "))};
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
}
