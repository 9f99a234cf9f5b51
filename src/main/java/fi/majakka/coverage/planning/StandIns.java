package fi.majakka.coverage.planning;

import fi.majakka.coverage.desk.Desk;
import fi.majakka.coverage.duty.Duty;
import fi.majakka.coverage.duty.Source;
import fi.majakka.coverage.duty.Span;
import fi.majakka.coverage.duty.Stretch;
import fi.majakka.coverage.duty.Stretch.OnDuty;
import fi.majakka.coverage.proof.Rulebook;
import fi.majakka.coverage.rota.DutyOverride;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Whose shifts substitutes have: a one-off change changes who is planned, and who stands in follows from that. */
@ApplicationScoped
class StandIns {
    private final Rulebook rulebook;

    StandIns(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** @param planned the member whose time it is, or for whom the member stands in */
    record Part(UUID planned, LocalDateTime from, LocalDateTime until) {}

    /** The time of a member's shifts, in parts by who is planned; none when the desk is closed. */
    List<Part> parts(UUID member, Desk desk, LocalDateTime from, LocalDateTime until) {
        var parts = new ArrayList<Part>();
        for (var stretch : stretches(desk, SwapDrafts.span(desk, from, until), null)) {
            var planned = standsInFor(stretch, member).findFirst().orElse(member);
            var last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
            if (last != null && last.planned.equals(planned)) continue;
            var begin =
                    last == null ? from : LocalDateTime.ofInstant(stretch.span().from(), desk.zone());
            if (last != null) parts.set(parts.size() - 1, new Part(last.planned, last.from, begin));
            parts.add(new Part(planned, begin, until));
        }
        return parts;
    }

    /** For whom the one stands in whose shifts the override changes; empty when it changes something. */
    Optional<UUID> onlyFor(DutyOverride override, Desk desk) {
        var member = override.insteadOfId;
        var stretches = stretches(desk, override.span(desk.zone()), override.id);
        if (stretches.stream().anyMatch(stretch -> isPlanned(stretch, member))) return Optional.empty();
        return stretches.stream()
                .flatMap(stretch -> standsInFor(stretch, member))
                .findFirst();
    }

    private List<Stretch> stretches(Desk desk, Span span, UUID without) {
        var rules = rulebook.open(span).rules().without(without);
        return Duty.of(rules, rules.desk(desk.id), span);
    }

    private static Stream<UUID> standsInFor(Stretch stretch, UUID member) {
        return onDuty(stretch, member).map(OnDuty::insteadOf).filter(Objects::nonNull);
    }

    private static boolean isPlanned(Stretch stretch, UUID member) {
        return onDuty(stretch, member).anyMatch(one -> one.insteadOf() == null)
                || stretch.missing().stream()
                        .anyMatch(one -> one.member().equals(member)
                                && one.source() != Source.SUBSTITUTE
                                && one.source() != Source.KEEPER);
    }

    private static Stream<OnDuty> onDuty(Stretch stretch, UUID member) {
        return stretch.everybody().stream().filter(one -> one.member().equals(member));
    }
}
