package fi.majakka.coverage.planning;

import fi.majakka.coverage.desk.DeskRef;
import fi.majakka.coverage.duty.RotaShift;
import fi.majakka.coverage.duty.Turn;
import fi.majakka.shared.Versioned;
import fi.majakka.team.MemberRef;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rota as the API shows it; see {@link fi.majakka.coverage.rota.RotaBody} for what its fields mean. */
@Schema(
        requiredProperties = {
            "id",
            "desk",
            "name",
            "from",
            "turn",
            "repeatWeeks",
            "members",
            "together",
            "onHolidays",
            "shifts",
            "version"
        })
public record RotaView(
        UUID id,
        DeskRef desk,
        String name,
        LocalDate from,
        LocalDate until,
        Turn turn,
        int repeatWeeks,
        List<MemberRef> members,
        int together,
        boolean onHolidays,
        List<RotaShift> shifts,
        int version)
        implements Versioned {}
