package fi.majakka.coverage.proof;

import fi.majakka.coverage.desk.Desk;
import fi.majakka.coverage.duty.Stretch;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A change that is not made, as people look at it. */
@ApplicationScoped
public class Previews {
    private final Proving proving;

    Previews(Proving proving) {
        this.proving = proving;
    }

    /** @param seen desks that the caller may know of */
    public PreviewView of(Changing.Before before, Draft draft, Predicate<Desk> seen) {
        var consequences = before.consequences(draft.change());
        var was = before.book();
        var is = was.with(draft);
        var span = before.span();
        Set<UUID> changed = new HashSet<>();
        consequences.after().forEach(p -> changed.add(p.desk()));
        Predicate<Desk> shown = desk -> changed.contains(desk.id) && seen.test(desk);
        var after = proving.of(is, span, before.proofs(is.rules(), consequences), shown);
        var known = findings(was, before.proofs(), shown);
        var warnings = after.desks().stream()
                .flatMap(d -> d.findings().stream())
                .filter(f -> !known.contains(f))
                .distinct()
                .toList();
        return new PreviewView(
                !consequences.opened().isEmpty(),
                views(consequences.opened(), is, seen),
                views(consequences.closed(), was, seen),
                warnings,
                daysChanged(consequences, is),
                after.desks(),
                after.members());
    }

    private static Set<FindingView> findings(Book book, List<DeskProof> all, Predicate<Desk> shown) {
        var findings = new Findings(book, new Load(all));
        return all.stream()
                .filter(p -> shown.test(book.desks().get(p.desk())))
                .flatMap(p -> findings.of(p).stream())
                .collect(Collectors.toSet());
    }

    private static List<GapView> views(List<GapFound> gaps, Book book, Predicate<Desk> seen) {
        return gaps.stream()
                .filter(gap -> seen.test(book.desks().get(gap.desk())))
                .map(gap -> GapView.of(gap, book, null, List.of(), List.of()))
                .toList();
    }

    private static int daysChanged(Consequences consequences, Book zones) {
        Map<UUID, List<Stretch>> before = new HashMap<>();
        consequences.before().forEach(p -> before.put(p.desk(), p.stretches()));
        int changed = 0;
        for (var proof : consequences.after()) {
            var zone = zones.desks().get(proof.desk()).zone();
            changed += different(before.getOrDefault(proof.desk(), List.of()), proof.stretches(), zone);
        }
        return changed;
    }

    private static int different(List<Stretch> a, List<Stretch> b, ZoneId zone) {
        var dates = new HashSet<LocalDate>();
        var there = new HashSet<>(a);
        var here = new HashSet<>(b);
        for (var s : a)
            if (!here.contains(s)) dates.add(LocalDate.ofInstant(s.span().from(), zone));
        for (var s : b)
            if (!there.contains(s)) dates.add(LocalDate.ofInstant(s.span().from(), zone));
        return dates.size();
    }
}
