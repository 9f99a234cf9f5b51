package fi.majakka.coverage;

import fi.majakka.shared.Plain;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an author is told once who writes while the desk is closed: by when it answers.
 *
 * @param texts one for each language; of an author who writes in another the first is taken
 */
@Schema(requiredProperties = "texts")
public record OutOfHours(@NotNull @Size(min = 1, max = 20) List<@NotNull @Valid Text> texts) {
    /** Where the time stands in a text. */
    public static final String TIME = "{time}";

    /**
     * @param language of two letters, such as fi
     * @param text with {@code {time}} where the date and the time stand by which the desk answers
     */
    @Schema(
            name = "OutOfHoursText",
            requiredProperties = {"language", "text"})
    public record Text(
            @NotNull @Pattern(regexp = "[a-z]{2}") @Schema(examples = "fi")
            String language,

            @NotNull
            @Size(min = 10, max = 1000)
            @Pattern(regexp = "[\\s\\S]*[{]time[}][\\s\\S]*", message = "must say {time}: when you answer")
            @Plain
            @Schema(examples = "Vastaamme viimeistään {time}.")
            String text) {}

    public Text in(String language) {
        return texts.stream()
                .filter(t -> t.language.equals(language))
                .findFirst()
                .orElse(texts.get(0));
    }
}
