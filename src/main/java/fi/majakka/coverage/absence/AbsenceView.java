package fi.majakka.coverage.absence;

import fi.majakka.shared.Versioned;
import fi.majakka.team.MemberRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An absence as the API shows it.
 *
 * @param firstDay and {@code lastDay}, {@code zone}: missing for an absence to the minute
 * @param kind missing for whom it does not concern why somebody is away; {@code note} and {@code refusal} too
 * @param decidedBy who approved or refused it
 */
@Schema(requiredProperties = {"id", "member", "from", "until", "substitutes", "state", "returnWork", "version"})
public record AbsenceView(
        UUID id,
        MemberRef member,
        Instant from,
        Instant until,
        LocalDate firstDay,
        LocalDate lastDay,
        String zone,
        AbsenceKind kind,
        List<MemberRef> substitutes,
        AbsenceState state,
        String note,
        boolean returnWork,
        MemberRef toldBy,
        MemberRef decidedBy,
        String refusal,
        int version)
        implements Versioned {}
