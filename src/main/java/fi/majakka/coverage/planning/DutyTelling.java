package fi.majakka.coverage.planning;

import fi.majakka.coverage.DutyChanged;
import fi.majakka.coverage.DutyTime;
import fi.majakka.coverage.desk.Desk;
import fi.majakka.coverage.duty.Span;
import fi.majakka.coverage.proof.Consequences;
import fi.majakka.coverage.proof.DeskProof;
import fi.majakka.delegation.Authority;
import fi.majakka.shared.MemberId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells whose coming shifts a change gives and takes. */
@ApplicationScoped
class DutyTelling {
    private final Authority authority;
    private final Event<DutyChanged> changes;

    DutyTelling(Authority authority, Event<DutyChanged> changes) {
        this.authority = authority;
        this.changes = changes;
    }

    void tell(Consequences consequences) {
        var was = byDesk(consequences.before());
        var is = byDesk(consequences.after());
        var desks = new HashSet<>(was.keySet());
        desks.addAll(is.keySet());
        for (var id : desks) {
            Desk desk = Desk.findById(id);
            if (desk != null) compare(desk, was.getOrDefault(id, Map.of()), is.getOrDefault(id, Map.of()));
        }
    }

    private static Map<UUID, Map<UUID, List<Span>>> byDesk(List<DeskProof> proofs) {
        return proofs.stream().collect(Collectors.toMap(DeskProof::desk, DutyTelling::byMember));
    }

    /** Whoever stays on duty when a shift's name or reason changes has one shift. */
    static Map<UUID, List<Span>> byMember(DeskProof proof) {
        Map<UUID, List<Span>> spans = new HashMap<>();
        for (var stretch : proof.stretches())
            for (var one : stretch.everybody())
                spans.computeIfAbsent(one.member(), m -> new ArrayList<>()).add(stretch.span());
        spans.replaceAll((member, all) -> Span.union(all));
        return spans;
    }

    private void compare(Desk desk, Map<UUID, List<Span>> was, Map<UUID, List<Span>> is) {
        var members = new HashSet<>(was.keySet());
        members.addAll(is.keySet());
        for (var member : members) {
            var before = was.getOrDefault(member, List.of());
            var after = is.getOrDefault(member, List.of());
            var gained = more(after, before);
            var begins = after.stream().map(Span::from).collect(Collectors.toSet());
            var lost = more(before, after).stream()
                    .filter(s -> !begins.contains(s.from()))
                    .toList();
            if (!gained.isEmpty() || !lost.isEmpty()) fire(desk, member, gained, lost);
        }
    }

    /** What is not running yet: the begin of what is running is cut off. */
    private List<DutyTime> more(List<Span> these, List<Span> others) {
        Set<Span> known = new HashSet<>(others);
        Instant now = authority.now();
        return these.stream()
                .filter(span -> span.from().isAfter(now) && !known.contains(span))
                .map(span -> new DutyTime(span.from(), span.until()))
                .toList();
    }

    private void fire(Desk desk, UUID member, List<DutyTime> gained, List<DutyTime> lost) {
        var by = authority.caller().id();
        changes.fire(new DutyChanged(
                new MemberId(member), desk.id, desk.name, desk.zone, gained, lost, by, authority.now()));
    }
}
