package fi.majakka.production;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Members who answer comments at the same time, each reply with a key that is kept until somebody answers the call. */
final class Answering implements AutoCloseable {
    private final List<Caller> members;
    private final ExecutorService desks;
    private final List<Future<?>> work = new ArrayList<>();
    private final Map<String, Reply> replies = new ConcurrentHashMap<>();

    Answering(List<Caller> members, int atOnce) {
        this.members = members;
        desks = Executors.newFixedThreadPool(atOnce);
    }

    /** A reply as it was asked for. {@code id}: as the program called it, {@code ""} while it has not answered */
    record Reply(Caller by, String comment, Map<String, Object> body, String key, String id) {
        HttpResponse<String> send() {
            return by.insist("POST", "/comments/" + comment + "/replies", key, body);
        }

        Reply as(String name) {
            return new Reply(by, comment, body, key, name);
        }
    }

    /** @param word that begins each text, which goes on with the comment's own: no two are the same */
    void answer(List<JsonNode> comments, String word) {
        for (var comment : comments) {
            var text = word + " " + comment.get("text").asText();
            var body = Map.<String, Object>of(
                    "text", text, "seenVersion", comment.get("version").asInt());
            var member = members.get(work.size() % members.size());
            var reply = new Reply(
                    member, comment.get("id").asText(), body, UUID.randomUUID().toString(), "");
            replies.put(text, reply);
            work.add(desks.submit(() -> replies.put(text, reply.as(idOf(reply.send())))));
        }
    }

    static String idOf(HttpResponse<String> answer) {
        return Caller.read(answer).get("id").asText();
    }

    /** Waits until the program has answered every call. @return the replies by their text */
    Map<String, Reply> finished() {
        try {
            for (var one : work) one.get();
            return Map.copyOf(replies);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new AssertionError("A reply was not taken", e.getCause());
        }
    }

    long unanswered() {
        return replies.values().stream().filter(r -> r.id.isEmpty()).count();
    }

    @Override
    public void close() {
        desks.shutdownNow();
    }
}
