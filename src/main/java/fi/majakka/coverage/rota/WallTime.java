package fi.majakka.coverage.rota;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A date and a wall-clock time in the zone of the desk. An instant, with Z or an offset, may be sent in its place and is taken
 * as the wall-clock time at that instant.
 */
@Schema(
        type = SchemaType.STRING,
        pattern = "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2})?$",
        examples = "2027-07-05T09:00",
        description = "wall-clock time in the desk's zone; an instant is taken as the wall-clock time there")
public record WallTime(@JsonValue String text) {
    private static final int LAST_YEAR = 9999;

    /** @throws IllegalArgumentException when it is no time */
    @JsonCreator
    public WallTime {
        if (!isTime(text)) throw new IllegalArgumentException("no such time");
    }

    static WallTime of(LocalDateTime time) {
        return new WallTime(time.toString());
    }

    private static boolean isTime(String text) {
        try {
            int year = (givesOffset(text) ? OffsetDateTime.parse(text).toLocalDateTime() : LocalDateTime.parse(text))
                    .getYear();
            return year >= 1 && year < LAST_YEAR;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean givesOffset(String text) {
        return text.endsWith("Z") || text.indexOf('+') > 0 || text.lastIndexOf('-') > text.indexOf('T');
    }

    public LocalDateTime in(ZoneId zone) {
        return givesOffset(text)
                ? OffsetDateTime.parse(text).atZoneSameInstant(zone).toLocalDateTime()
                : LocalDateTime.parse(text);
    }
}
