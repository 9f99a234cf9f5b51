package fi.majakka.coverage.planning;

import fi.majakka.coverage.absence.AbsenceBody;
import fi.majakka.coverage.desk.DeskBody;
import fi.majakka.coverage.duty.Span;
import fi.majakka.coverage.rota.OverrideBody;
import fi.majakka.coverage.rota.PlanBody;
import fi.majakka.coverage.rota.RotaBody;
import fi.majakka.shared.Invalid;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A change that is not made yet: exactly one of {@code desk}, {@code rota}, {@code override}, {@code overrides}, {@code plan} and {@code absence}, as
 * it would be sent to make it, {@code overrides} one after the other; with {@code id} as it would be sent to change the one with that id. Or {@code remove} alone: the
 * id of a rota, override, plan or absence that would be removed.
 */
@Schema(
        description =
                "Exactly one of desk, rota, override, plan and absence, as it would be sent to make it, or with id as "
                        + "it would be sent to change that one; or remove alone: the id of a rota, override, plan or absence. "
                        + "Nothing is saved.")
public record PreviewBody(
        UUID id,
        @Valid DeskBody desk,
        @Valid RotaBody rota,
        @Valid OverrideBody override,
        @Size(min = 1, max = 20) List<@NotNull @Valid OverrideBody> overrides,
        @Valid PlanBody plan,
        @Valid AbsenceBody absence,
        UUID remove) {
    private static final int LAST_YEAR = 9999;
    private static final Span ANY = new Span(Instant.EPOCH, Instant.MAX);

    /** The time that it can change anything in; a new absence changes nothing after it, and need not be looked at so far ahead. */
    Span period() {
        if (absence == null || id != null) return ANY;
        if (absence.until() != null) return until(absence.until());
        return absence.lastDay() == null || absence.lastDay().getYear() > LAST_YEAR
                ? ANY
                : until(absence.lastDay().plusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private static Span until(Instant end) {
        return new Span(Instant.EPOCH, end);
    }

    void requireOne() {
        long given = Stream.of(desk, rota, override, overrides, plan, absence, remove)
                .filter(Objects::nonNull)
                .count();
        if (given != 1)
            throw new Invalid(
                    "body", "must hold exactly one of desk, rota, override, overrides, plan, absence and remove");
    }
}
