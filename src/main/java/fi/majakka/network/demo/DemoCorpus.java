package fi.majakka.network.demo;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The bakery's year as it lies in the resources: posts, comments, and how its people answered. */
record DemoCorpus(
        Map<String, Post> posts, List<Said> comments, Map<String, Answer> answers, Map<String, String> titles) {
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Post(String id, String channel, String text, Instant createdAt, String permalink) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Person(String name, String handle) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Said(
            String id,
            String channel,
            String post,
            String parent,
            Person author,
            String lang,
            String text,
            Instant createdAt,
            Instant editedAt,
            Instant deletedAt,
            Integer rating,
            String kind) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answer(String id, String commentId, String text, String lang) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Channel(String id, String name) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Bakery(List<Channel> channels) {}

    private static final DemoCorpus BAKERY = read();

    static DemoCorpus bakery() {
        return BAKERY;
    }

    private static DemoCorpus read() {
        var json = JsonMapper.builder().addModule(new JavaTimeModule()).build();
        try (var company = open("company.json");
                var posts = open("posts.json");
                var lines = new BufferedReader(new InputStreamReader(open("comments.jsonl"), StandardCharsets.UTF_8));
                var replies = open("replies.json")) {
            var byId = new LinkedHashMap<String, Post>();
            for (var p : json.readValue(posts, Post[].class)) byId.put(p.id(), p);
            var answers = new LinkedHashMap<String, Answer>();
            for (var a : json.readValue(replies, Answer[].class)) answers.putIfAbsent(a.commentId(), a);
            var titles = new LinkedHashMap<String, String>();
            for (var c : json.readValue(company, Bakery.class).channels()) titles.put(c.id(), c.name());
            return new DemoCorpus(byId, comments(json, lines), answers, titles);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Said> comments(ObjectMapper json, BufferedReader lines) throws IOException {
        var comments = new ArrayList<Said>();
        for (var line = lines.readLine(); line != null; line = lines.readLine())
            comments.add(json.readValue(line, Said.class));
        return List.copyOf(comments);
    }

    private static InputStream open(String name) {
        return DemoCorpus.class.getResourceAsStream("/demo/" + name);
    }
}
