package fi.majakka.coverage.desk;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A desk as others mention it. */
@Schema(requiredProperties = {"id", "name"})
public record DeskRef(UUID id, String name) {
    public static DeskRef of(Desk desk) {
        return new DeskRef(desk.id, desk.name);
    }
}
