package fi.majakka.coverage.proof;

import fi.majakka.coverage.duty.Away;
import fi.majakka.coverage.duty.Reason;
import fi.majakka.coverage.duty.Span;
import fi.majakka.coverage.duty.Why;
import fi.majakka.coverage.proof.FixView.Kind;
import fi.majakka.delegation.Ahead;
import fi.majakka.delegation.Means;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who could close a gap, or the longest part of it: those who may answer and are there; the best rested and least loaded first,
 * those later who are on duty at another desk or can take a part alone, the last resort last.
 */
final class Fixes {
    private static final int MOST = 5;
    private final Book book;
    private final Load load;

    Fixes(Book book, Load load) {
        this.book = book;
        this.load = load;
    }

    /** @param strain null where only a delegation has to run longer */
    private record Candidate(Kind kind, UUID member, Span part, Strain strain) {
        int faults() {
            return strain == null ? -1 : strain.faults();
        }
    }

    /** Keepers who are away are not helped by others who come in. */
    List<FixView> of(GapFound gap) {
        if (gap.reason() == Reason.KEEPERS_AWAY) return List.of();
        return candidates(gap).limit(MOST).map(c -> view(c, gap)).toList();
    }

    List<FixView> all(GapFound gap) {
        return candidates(gap).map(c -> view(c, gap)).toList();
    }

    private Stream<Candidate> candidates(GapFound gap) {
        var candidates = new ArrayList<Candidate>();
        for (var member : book.names().keySet()) {
            if (gap.alone().contains(member)) continue;
            var answers = longest(member, gap, a -> gap.channels().stream().allMatch(c -> a.on(c) == Means.ALONE));
            if (answers != null) candidates.add(candidate(Kind.COME_IN, member, gap, answers));
            else if (gap.lacksApprover()) {
                var approves = longest(member, gap, a -> a.approves().containsAll(gap.channels()));
                if (approves != null) candidates.add(candidate(Kind.APPROVE, member, gap, approves));
            }
        }
        for (var missing : gap.missing())
            if (missing.why() == Why.DELEGATION_ENDED)
                candidates.add(new Candidate(Kind.RENEW_DELEGATION, missing.member(), gap.span(), null));
        var last = book.desks().get(gap.desk()).lastResortId;
        return candidates.stream()
                .sorted(Comparator.comparingInt(Candidate::faults)
                        .thenComparing(c -> c.member().equals(last))
                        .thenComparing(c -> c.strain() == null ? Duration.ZERO : load.total(c.member()))
                        .thenComparing(c -> book.name(c.member())));
    }

    /** The longest part of the gap in which the member may and is there; null for none. */
    private Span longest(UUID member, GapFound gap, Predicate<Ahead> may) {
        var abilities = book.rules().abilities().getOrDefault(member, List.of()).stream();
        var able = Span.union(abilities
                .filter(may)
                .map(a -> new Span(a.from(), a.until() == null ? Instant.MAX : a.until()).and(gap.span()))
                .filter(part -> !part.isEmpty())
                .toList());
        var away = Span.union(book.rules().away().getOrDefault(member, List.of()).stream()
                .map(Away::span)
                .filter(span -> span.meets(gap.span()))
                .toList());
        return able.stream()
                .flatMap(part -> part.without(away).stream())
                .max(Comparator.comparing(Span::length))
                .orElse(null);
    }

    private Candidate candidate(Kind kind, UUID member, GapFound gap, Span part) {
        var desk = book.desks().get(gap.desk());
        var with = load.around(member, part);
        var shift = with.stream().filter(s -> s.meets(part)).findFirst().orElse(part);
        var strain = new Strain(
                Rest.of(with, part),
                shift.length(),
                load.running(member, part, desk.zone()),
                !part.equals(gap.span()),
                load.shifts(member).stream().anyMatch(s -> s.meets(part)),
                desk.rules.workRules());
        return new Candidate(kind, member, part, strain);
    }

    private FixView view(Candidate c, GapFound gap) {
        var zone = book.desks().get(gap.desk()).zone();
        return new FixView(
                c.kind(),
                book.ref(c.member()),
                gap.desk(),
                LocalDateTime.ofInstant(c.part().from(), zone),
                LocalDateTime.ofInstant(c.part().until(), zone),
                book.isPlanned(gap.desk(), c.part()) ? Boolean.TRUE : null,
                c.strain() == null ? List.of() : c.strain().checks(load.total(c.member())));
    }
}
