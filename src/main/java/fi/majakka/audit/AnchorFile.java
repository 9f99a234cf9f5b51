package fi.majakka.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Anchors in a file: the answer of {@code GET /audit/anchor}, or lines of the log with whatever stands around them. */
final class AnchorFile {
    private static final Pattern OBJECT = Pattern.compile("\\{[^{}]*\"signature\"[^{}]*}");
    private static final ObjectMapper JSON = new ObjectMapper();

    private AnchorFile() {}

    /**
     * @return at least one
     * @throws IOException when it cannot be read
     * @throws IllegalArgumentException when it holds none, or one that was changed
     */
    static List<Anchor> read(Path file) throws IOException {
        var found = OBJECT.matcher(Files.readString(file)).results().map(MatchResult::group);
        var anchors = found.map(AnchorFile::parse).flatMap(Optional::stream).toList();
        if (anchors.isEmpty()) throw new IllegalArgumentException(file + " holds no anchor");
        if (anchors.stream().allMatch(Anchor::sound)) return anchors;
        throw new IllegalArgumentException(file + " holds an anchor that was changed: its signature is of another one");
    }

    private static Optional<Anchor> parse(String json) {
        try {
            var node = JSON.readTree(json);
            Function<String, String> text = field -> node.path(field).asText();
            var at = Instant.parse(text.apply("at"));
            return Optional.of(new Anchor(
                    node.path("seq").asLong(), text.apply("hash"), at, text.apply("key"), text.apply("signature")));
        } catch (JsonProcessingException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
