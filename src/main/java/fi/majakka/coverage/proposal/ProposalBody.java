package fi.majakka.coverage.proposal;

import fi.majakka.coverage.rota.ShiftBody;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A plan as it is asked to be proposed.
 *
 * @param until its last day, at most 120 days after the first
 * @param kind one kind alone; all three when it is missing
 * @param seconds how long is searched at most, in all; 20 when it is missing
 * @param locked shifts that stay as they are; each names its desk
 * @param without members who are given no other shifts than locked ones
 * @param atLeast people on duty in this time, as the desks ask when it is missing
 */
@Schema(requiredProperties = {"desks", "from", "until"})
public record ProposalBody(
        @NotNull @Size(min = 1, max = 10) List<@NotNull UUID> desks,
        @NotNull LocalDate from,
        @NotNull LocalDate until,
        @Size(max = 500) List<@NotNull @Valid WishBody> wishes,
        Kind kind,
        @Min(1) @Max(60) Integer seconds,
        @Size(max = 500) List<@NotNull @Valid ShiftBody> locked,
        @Size(max = 500) List<@NotNull UUID> without,
        @Min(1) @Max(100) Integer atLeast) {
    private static final int USUAL_SECONDS = 20;

    public ProposalBody {
        wishes = wishes == null ? List.of() : wishes;
        locked = locked == null ? List.of() : locked;
        without = without == null ? List.of() : without;
        seconds = seconds == null ? Integer.valueOf(USUAL_SECONDS) : seconds;
    }

    /**
     * Somebody would like to be free on a date.
     *
     * @param rank 1 for the dearest, 10 for the least; 1 when it is missing
     */
    @Schema(requiredProperties = {"memberId", "date"})
    public record WishBody(
            @NotNull UUID memberId,
            @NotNull LocalDate date,
            @Min(1) @Max(Wish.LAST) Integer rank) {
        public WishBody {
            rank = rank == null ? Integer.valueOf(1) : rank;
        }
    }

    List<Kind> kinds() {
        return kind == null ? List.of(Kind.values()) : List.of(kind);
    }
}
