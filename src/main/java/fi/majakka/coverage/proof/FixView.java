package fi.majakka.coverage.proof;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.majakka.team.MemberRef;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that would close a gap, or part of it.
 *
 * @param deskId, {@code memberId}, {@code from}, {@code until} and {@code overPlans}: to be sent to {@code POST /overrides} as they
 *     are
 * @param member who comes in; for {@code renewDelegation} whose delegation has ended
 */
@Schema(
        requiredProperties = {"kind", "member", "deskId", "from", "until", "checks"},
        description = "Something that would close a gap, or a part of it. For comeIn and approve, deskId, member.id as "
                + "memberId, from, until and overPlans are sent to POST /overrides as they are.")
public record FixView(
        Kind kind,
        MemberRef member,
        UUID deskId,
        LocalDateTime from,
        LocalDateTime until,
        Boolean overPlans,
        List<Check> checks) {
    /** What is to be done. */
    @Schema(name = "FixKind")
    public enum Kind {
        /** The member comes in: an override. */
        @JsonProperty("comeIn")
        COME_IN,
        /** The member comes in and approves what supervised colleagues write: an override. */
        @JsonProperty("approve")
        APPROVE,
        /** The member's delegation runs longer. */
        @JsonProperty("renewDelegation")
        RENEW_DELEGATION
    }

    /**
     * One thing that speaks for it or against it.
     *
     * @param code may, rest, hours, running, load; part and elsewhere where it is only a part, or the member is at another desk too
     * @param state ok, warning or no
     * @param value hours of rest, of that shift or of duty in all, days in a row; missing where there is nothing to count
     * @param limit what the desk allows or asks for
     */
    @Schema(
            name = "FixCheck",
            requiredProperties = {"code", "state", "detail"})
    public record Check(String code, State state, String detail, Double value, Integer limit) {
        /** Whether it holds. */
        @Schema(name = "FixCheckState")
        public enum State {
            @JsonProperty("ok")
            OK,
            @JsonProperty("warning")
            WARNING,
            @JsonProperty("no")
            NO
        }
    }
}
