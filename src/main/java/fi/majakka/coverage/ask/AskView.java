package fi.majakka.coverage.ask;

import fi.majakka.coverage.desk.DeskRef;
import fi.majakka.shared.Versioned;
import fi.majakka.team.MemberRef;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An ask as the API shows it.
 *
 * @param from and {@code until}: wall-clock times in the zone of the desk
 * @param asked to whom it is put
 * @param waitsFor those of them who have not said that they cannot
 * @param refusals of those who cannot: all for who asks and who plans, for others their own
 * @param overrideId the override that came of it
 */
@Schema(
        requiredProperties = {
            "id",
            "desk",
            "askedBy",
            "from",
            "until",
            "answerBy",
            "state",
            "asked",
            "waitsFor",
            "refusals",
            "version"
        },
        description =
                "A gap, or a part of it, that people are asked to take. from and until are wall-clock times in the "
                        + "desk's zone. waitsFor: those asked who have not said that they cannot. refusals: all for who asks and "
                        + "who plans, for others their own.")
public record AskView(
        UUID id,
        DeskRef desk,
        MemberRef askedBy,
        LocalDateTime from,
        LocalDateTime until,
        Instant answerBy,
        String message,
        AskState state,
        List<MemberRef> asked,
        List<MemberRef> waitsFor,
        List<Refusal> refusals,
        MemberRef takenBy,
        UUID overrideId,
        int version)
        implements Versioned {
    @Schema(
            name = "AskRefusalView",
            requiredProperties = {"member", "at"})
    public record Refusal(MemberRef member, String reason, Instant at) {}
}
