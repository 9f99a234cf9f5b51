package fi.majakka.coverage;

import fi.majakka.team.MemberRef;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param kind missing for whom it does not concern why somebody is away */
@Schema(requiredProperties = {"id", "member", "from", "until"})
public record AbsenceView(UUID id, MemberRef member, Instant from, Instant until, Absence.Kind kind) {}
