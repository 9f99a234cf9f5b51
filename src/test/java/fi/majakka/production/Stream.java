package fi.majakka.production;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Somebody listens to the event stream until it ends. */
public final class Stream implements AutoCloseable {
    private final InputStream body;
    private final CompletableFuture<Void> end;

    /** @throws AssertionError when there is no stream for them */
    public Stream(HttpResponse<InputStream> answer) {
        if (answer.statusCode() != 200) throw new AssertionError("No stream: " + answer.statusCode());
        body = answer.body();
        end = CompletableFuture.runAsync(this::listen);
    }

    private void listen() {
        try (body) {
            body.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isOpen() {
        return !end.isDone();
    }

    /** @return whether the other side ended it in order before the time was over */
    public boolean endsWithin(Duration time) {
        try {
            end.get(time.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        try {
            body.close();
        } catch (IOException e) {
            // it is closed
        }
    }
}
