package fi.majakka.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/** Pictures and links of a comment as the database keeps them. Only web addresses are shown on. */
final class Attachments {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Attachments() {}

    static List<CommentView.Attachment> read(String stored) {
        if (stored == null || stored.equals("[]")) return List.of();
        try {
            var all = List.of(JSON.readValue(stored, CommentView.Attachment[].class));
            return all.stream()
                    .filter(a -> a.url() != null && a.url().matches("(?i)https?://.*"))
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
