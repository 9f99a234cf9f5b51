package fi.majakka.coverage.holiday;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day that is free, with the names that people know it by. */
@Schema(requiredProperties = {"date", "kind", "name"})
public record Holiday(LocalDate date, Kind kind, Names name) {
    /** Why it is free. */
    @Schema(name = "HolidayKind")
    public enum Kind {
        /** By law. */
        @JsonProperty("public")
        PUBLIC,
        /** By custom or agreement, as the day before a feast is. */
        @JsonProperty("eve")
        EVE
    }

    /** Finnish and Swedish are null where nobody wrote them down. */
    @Schema(
            name = "HolidayNames",
            requiredProperties = {"en"})
    public record Names(String fi, String sv, String en) {}
}
