package fi.majakka.network.wordpress;

import com.sun.net.httpserver.HttpExchange;
import fi.majakka.network.wordpress.FakeWordPress.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** One write as it meets the site, in the hands of what befalls it. */
public final class FakeWrite {
    private final HttpExchange x;
    private final Effect effect;
    private Answer answer;

    FakeWrite(HttpExchange x, Effect effect) {
        this.x = x;
        this.effect = effect;
    }

    /** What the write does to the site when it is let through. */
    interface Effect {
        Answer take() throws IOException;
    }

    /** It stands on the site from now on, whatever the caller is told. */
    FakeWrite takeEffect() throws IOException {
        answer = effect.take();
        return this;
    }

    public FakeWrite after(Duration time) throws IOException {
        try {
            Thread.sleep(time.toMillis());
            return this;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The site closes", e);
        }
    }

    public void answer() throws IOException {
        if (answer == null) takeEffect();
        FakeWordPress.send(x, answer.status(), "application/json", answer.json().toString(), answer.headers());
    }

    public void refuse(int status, String code) throws IOException {
        FakeWordPress.error(x, status, code);
    }

    void slowDown(int seconds) throws IOException {
        FakeWordPress.send(x, 429, "text/html", "slow down", Map.of("Retry-After", "" + seconds));
    }

    void page(int status, String text) throws IOException {
        FakeWordPress.send(x, status, "text/html", text, Map.of());
    }

    void cut() {
        x.close();
    }

    void cutWithin() throws IOException {
        var begun = answer.json().toString().substring(0, 20).getBytes(StandardCharsets.UTF_8);
        x.sendResponseHeaders(201, begun.length * 10L);
        x.getResponseBody().write(begun);
        x.getResponseBody().flush();
        x.close();
    }
}
