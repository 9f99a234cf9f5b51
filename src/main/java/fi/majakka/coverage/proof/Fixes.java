package fi.majakka.coverage.proof;

import fi.majakka.coverage.desk.Desk;
import fi.majakka.coverage.duty.Reason;
import fi.majakka.coverage.proof.FixView.Check;
import fi.majakka.coverage.proof.FixView.Check.State;
import fi.majakka.coverage.proof.FixView.Kind;
import fi.majakka.delegation.Means;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Who could close a gap: those who may answer, are there and are not on duty; the best rested and least loaded first, the last
 * resort last.
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

    List<FixView> of(GapFound gap) {
        var candidates = new ArrayList<Candidate>();
        for (var member : book.names().keySet()) {
            if (!isFree(member, gap)) continue;
            if (answers(member, gap)) candidates.add(candidate(Kind.COME_IN, member, gap));
            else if (gap.reason() == Reason.SUPERVISED_WITHOUT_APPROVER && approves(member, gap))
                candidates.add(candidate(Kind.APPROVE, member, gap));
        }
        for (var missing : gap.missing())
            if (missing.why() == fi.majakka.coverage.duty.Why.DELEGATION_ENDED)
                candidates.add(new Candidate(
                        view(Kind.RENEW_DELEGATION, missing.member(), gap, List.of()), -1, Duration.ZERO));
        var last = book.desks().get(gap.desk()).lastResortId;
        return candidates.stream()
                .sorted(Comparator.comparingInt(Candidate::faults)
                        .thenComparing(c -> c.fix().member().id().equals(last))
                        .thenComparing(Candidate::total)
                        .thenComparing(c -> c.fix().member().name()))
                .limit(MOST)
                .map(Candidate::fix)
                .toList();
    }

    private boolean isFree(UUID member, GapFound gap) {
        boolean away = book.rules().away().getOrDefault(member, List.of()).stream()
                .anyMatch(a -> a.span().meets(gap.span()));
        boolean on = load.shifts(member).stream().anyMatch(shift -> shift.meets(gap.span()));
        return !away && !on && !gap.alone().contains(member);
    }

    private boolean answers(UUID member, GapFound gap) {
        return book.rules().abilities().getOrDefault(member, List.of()).stream()
                .filter(a -> a.meets(gap.span().from(), gap.span().until()))
                .allMatch(a -> gap.channels().stream().allMatch(c -> a.on(c) == Means.ALONE));
    }

    private boolean approves(UUID member, GapFound gap) {
        return book.rules().abilities().getOrDefault(member, List.of()).stream()
                .filter(a -> a.meets(gap.span().from(), gap.span().until()))
                .allMatch(a -> a.approves().containsAll(gap.channels()));
    }

    private Candidate candidate(Kind kind, UUID member, GapFound gap) {
        var checks = checks(member, gap);
        int faults = checks.stream().mapToInt(c -> c.state().ordinal()).sum();
        return new Candidate(view(kind, member, gap, checks), faults, load.total(member));
    }

    private List<Check> checks(UUID member, GapFound gap) {
        var desk = book.desks().get(gap.desk());
        var rules = desk.rules.workRules();
        var with = load.with(member, gap.span());
        var checks = new ArrayList<Check>();
        checks.add(new Check("may", State.OK, "May answer here", null, null));
        checks.add(rest(Load.rest(with, gap.span()), rules.restHours()));
        var shift = with.stream().filter(s -> s.meets(gap.span())).findFirst().orElse(gap.span());
        var long_ = shift.length().compareTo(Duration.ofHours(rules.shiftHours())) > 0 ? State.NO : State.OK;
        var day = hours(shift.length());
        checks.add(new Check("hours", long_, words(day) + " h that day", day, rules.shiftHours()));
        int running = Load.running(with, LocalDate.ofInstant(gap.span().from(), desk.zone()), desk.zone());
        var tired = running > rules.daysRunning() ? State.WARNING : State.OK;
        var days = running + (running == 1 ? " day" : " days") + " in a row";
        checks.add(new Check("running", tired, days, (double) running, rules.daysRunning()));
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

    private FixView view(Kind kind, UUID member, GapFound gap, List<Check> checks) {
        Desk desk = book.desks().get(gap.desk());
        var planned = book.rules().desk(gap.desk()).plans().stream()
                .anyMatch(p -> p.span().meets(gap.span()));
        return new FixView(
                kind,
                book.ref(member),
                gap.desk(),
                local(gap.span().from(), desk),
                local(gap.span().until(), desk),
                planned ? Boolean.TRUE : null,
                checks);
    }

    private static LocalDateTime local(java.time.Instant at, Desk desk) {
        return at.atZone(desk.zone()).toLocalDateTime();
    }
}
