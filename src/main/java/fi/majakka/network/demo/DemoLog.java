package fi.majakka.network.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fi.majakka.shared.ChannelId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The demo network's memory: what was done there from outside the replay, in order. With a file it outlives the program, as
 * a real network would: a killed program must not be able to post twice.
 */
class DemoLog {
    enum What {
        VISITOR,
        NATIVE,
        REPLY,
        EDIT,
        DELETE,
        HIDE,
        SHOW,
        LIKE,
        UNLIKE;

        boolean writes() {
            return this == VISITOR || this == NATIVE || this == REPLY;
        }
    }

    /** {@code key} is the client's key of a reply. */
    record Entry(
            ChannelId channel,
            What what,
            String id,
            String parent,
            String author,
            String text,
            String key,
            Instant at) {}

    private final Map<ChannelId, List<Entry>> entries = new ConcurrentHashMap<>();
    private final ObjectMapper json =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private final Path file;

    /** @param file null keeps all in memory */
    DemoLog(Path file) {
        this.file = file;
        if (file != null) read();
    }

    List<Entry> of(ChannelId channel) {
        return entries.computeIfAbsent(channel, c -> new CopyOnWriteArrayList<>());
    }

    synchronized Entry write(
            ChannelId channel, What what, String parent, String author, String text, String key, Instant at) {
        var id = what.name().toLowerCase(Locale.ROOT) + "-" + (of(channel).size() + 1);
        return add(new Entry(channel, what, id, parent, author, text, key, at));
    }

    synchronized void change(ChannelId channel, What what, String id, String text, Instant at) {
        add(new Entry(channel, what, id, null, null, text, null, at));
    }

    private Entry add(Entry entry) {
        of(entry.channel()).add(entry);
        if (file == null) return entry;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            // the line break comes first, so that a line which a kill cut short spoils none after it
            Files.writeString(
                    file, "\n" + json.writeValueAsString(entry), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return entry;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read() {
        if (!Files.exists(file)) return;
        try (var lines = Files.lines(file)) {
            lines.filter(line -> line.endsWith("}")).forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String line) {
        try {
            var entry = json.readValue(line, Entry.class);
            of(entry.channel()).add(entry);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
