package fi.majakka.network.bluesky;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class FacetsTest {
    @Test
    void places_are_counted_in_bytes_so_that_an_emoji_before_a_link_moves_it() {
        assertEquals(
                List.of("link https://leipomo.fi/näkkäri"),
                marks("Hyvää päivää 👩‍👩‍👧‍👦! https://leipomo.fi/näkkäri"));
    }

    @Test
    void the_punctuation_of_the_sentence_is_no_part_of_the_link() {
        assertEquals(
                List.of("link https://leipomo.fi/a", "link https://leipomo.fi/b_(c)"),
                marks("Katso (https://leipomo.fi/a). Ja https://leipomo.fi/b_(c)!"));
    }

    @Test
    void tags_need_a_letter_and_end_before_punctuation() {
        assertEquals(List.of("tag #juhannus2026", "tag #ä"), marks("#juhannus2026, #1 ja #ä! a#b"));
    }

    @Test
    void only_handles_that_somebody_has_are_marked() {
        assertEquals(List.of("mention @ada.test"), marks("Kiitos @ada.test. Ja @nobody.test, a@b.test, @ada"));
    }

    @Test
    void a_text_without_any_has_none() {
        assertEquals(List.of(), marks("Tervetuloa lauantaina!"));
    }

    /** What is marked, cut out of the bytes as a program that shows it would. */
    private static List<String> marks(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var facets = Facets.of(text, h -> h.equals("ada.test") ? Optional.of("did:plc:ada") : Optional.empty());
        return StreamSupport.stream(facets.spliterator(), false)
                .map(f -> {
                    int from = f.path("index").path("byteStart").asInt();
                    int to = f.path("index").path("byteEnd").asInt();
                    var kind = Json.text(f.path("features").path(0), "$type").replaceFirst(".*#", "");
                    return kind + " " + new String(bytes, from, to - from, StandardCharsets.UTF_8);
                })
                .toList();
    }
}
