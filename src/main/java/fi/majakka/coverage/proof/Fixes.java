package fi.majakka.coverage.proof;

import fi.majakka.coverage.desk.Desk;
import fi.majakka.coverage.duty.Away;
import fi.majakka.coverage.duty.Reason;
import fi.majakka.coverage.duty.Span;
import fi.majakka.coverage.proof.FixView.Check;
import fi.majakka.coverage.proof.FixView.Check.State;
import fi.majakka.coverage.proof.FixView.Kind;
import fi.majakka.delegation.Ahead;
import fi.majakka.delegation.Means;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

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

    private record Candidate(FixView fix, int faults, Duration total) {}

    /** Keepers who are away are not helped by others who come in. */
    List<FixView> of(GapFound gap) {
        if (gap.reason() == Reason.KEEPERS_AWAY) return List.of();
        return all(gap).stream().limit(MOST).toList();
    }

    List<FixView> all(GapFound gap) {
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
            if (missing.why() == fi.majakka.coverage.duty.Why.DELEGATION_ENDED)
                candidates.add(new Candidate(
                        view(Kind.RENEW_DELEGATION, missing.member(), gap, gap.span(), List.of()), -1, Duration.ZERO));
        var last = book.desks().get(gap.desk()).lastResortId;
        return candidates.stream()
                .sorted(Comparator.comparingInt(Candidate::faults)
                        .thenComparing(c -> c.fix().member().id().equals(last))
                        .thenComparing(Candidate::total)
                        .thenComparing(c -> c.fix().member().name()))
                .map(Candidate::fix)
                .toList();
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
                .toList());
        return able.stream()
                .flatMap(part -> part.without(away).stream())
                .max(Comparator.comparing(Span::length))
                .orElse(null);
    }

    private Candidate candidate(Kind kind, UUID member, GapFound gap, Span part) {
        var checks = checks(member, gap, part);
        int faults = checks.stream().mapToInt(c -> c.state().ordinal()).sum();
        return new Candidate(view(kind, member, gap, part, checks), faults, load.total(member));
    }

    private List<Check> checks(UUID member, GapFound gap, Span part) {
        var desk = book.desks().get(gap.desk());
        var rules = desk.rules.workRules();
        var with = load.with(member, part);
        var checks = new ArrayList<Check>();
        checks.add(new Check("may", State.OK, "May answer here", null, null));
        checks.add(rest(Load.rest(with, part), rules.restHours()));
        var shift = with.stream().filter(s -> s.meets(part)).findFirst().orElse(part);
        var long_ = shift.length().compareTo(Duration.ofHours(rules.shiftHours())) > 0 ? State.NO : State.OK;
        var day = hours(shift.length());
        checks.add(new Check("hours", long_, words(day) + " h that day", day, rules.shiftHours()));
        int running = Load.running(with, LocalDate.ofInstant(part.from(), desk.zone()), desk.zone());
        var tired = running > rules.daysRunning() ? State.WARNING : State.OK;
        var days = running + (running == 1 ? " day" : " days") + " in a row";
        checks.add(new Check("running", tired, days, (double) running, rules.daysRunning()));
        if (!part.equals(gap.span())) checks.add(new Check("part", State.WARNING, "Can take a part of it", null, null));
        if (load.shifts(member).stream().anyMatch(s -> s.meets(part)))
            checks.add(new Check("elsewhere", State.WARNING, "Is on duty at another desk then", null, null));
        var total = hours(load.total(member));
        checks.add(new Check("load", State.OK, words(total) + " h of duty in this time", total, null));
        return checks;
    }

    /** @param rest before or after, the shorter; null where there is no other shift */
    private static Check rest(Duration rest, int needed) {
        boolean tooShort = rest != null && rest.compareTo(Duration.ofHours(needed)) < 0;
        if (!tooShort) return new Check("rest", State.OK, "At least " + needed + " h of rest", null, needed);
        var hours = hours(rest);
        return new Check("rest", State.NO, words(hours) + " h of rest, " + needed + " are needed", hours, needed);
    }

    /** To a tenth of an hour. */
    private static double hours(Duration time) {
        return Math.round(time.toMinutes() / 6.0) / 10.0;
    }

    private static String words(double hours) {
        return hours == Math.rint(hours) ? String.valueOf((long) hours) : String.valueOf(hours);
    }

    private FixView view(Kind kind, UUID member, GapFound gap, Span part, List<Check> checks) {
        Desk desk = book.desks().get(gap.desk());
        return new FixView(
                kind,
                book.ref(member),
                gap.desk(),
                local(part.from(), desk),
                local(part.until(), desk),
                book.isPlanned(gap.desk(), part) ? Boolean.TRUE : null,
                checks);
    }

    private static LocalDateTime local(Instant at, Desk desk) {
        return at.atZone(desk.zone()).toLocalDateTime();
    }
}
