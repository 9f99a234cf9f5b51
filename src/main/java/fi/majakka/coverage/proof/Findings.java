package fi.majakka.coverage.proof;

import fi.majakka.coverage.desk.Desk;
import fi.majakka.coverage.duty.Rules;
import fi.majakka.coverage.duty.Span;
import fi.majakka.coverage.duty.Stretch;
import fi.majakka.coverage.duty.Stretch.Missing;
import fi.majakka.coverage.duty.Why;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is wrong with the rules though it is no gap: people who left, too little rest, plans over plans. */
final class Findings {
    private final Book book;
    private final Load load;

    Findings(Book book, Load load) {
        this.book = book;
        this.load = load;
    }

    List<FindingView> of(DeskProof proof) {
        var findings = new ArrayList<FindingView>();
        var desk = book.rules().desk(proof.desk());
        gone(proof, findings);
        plans(desk, proof.span(), findings);
        overrides(desk, proof.span(), findings);
        findings.addAll(KeepersAway.of(proof, book));
        findings.addAll(Circles.of(proof, book));
        proof.stretches().stream()
                .flatMap(s -> s.onDuty().stream())
                .map(Stretch.OnDuty::member)
                .distinct()
                .forEach(member -> work(member, book.desks().get(proof.desk()), findings));
        return findings;
    }

    /** A shift of somebody who left, or is unknown, whether or not others cover it. */
    private void gone(DeskProof proof, List<FindingView> findings) {
        Map<Missing, Span> first = new LinkedHashMap<>();
        for (var stretch : proof.stretches())
            for (var missing : stretch.missing())
                if (missing.why() == Why.LEFT || missing.why() == Why.UNKNOWN)
                    first.merge(missing, stretch.span(), (a, b) -> new Span(a.from(), b.until()));
        first.forEach((missing, span) -> {
            boolean left = missing.why() == Why.LEFT;
            var detail = left
                    ? book.name(missing.member()) + " has left and is still planned"
                    : "Somebody who is not of the team is planned";
            findings.add(finding(left ? "person-has-left" : "person-unknown", detail, missing, span));
        });
    }

    private FindingView finding(String code, String detail, Missing missing, Span span) {
        return new FindingView(
                code, detail, book.ref(missing.member()), missing.rule(), null, span.from(), span.until());
    }

    private void plans(Rules.Desk desk, Span span, List<FindingView> findings) {
        for (int i = 1; i < desk.plans().size(); i++)
            for (int j = 0; j < i; j++) {
                var both = desk.plans().get(i).span().and(desk.plans().get(j).span());
                if (both.isEmpty() || !both.meets(span)) continue;
                findings.add(new FindingView(
                        "plans-overlap",
                        "Two plans hold at the same time: the one that was made later goes before",
                        null,
                        desk.plans().get(i).id(),
                        null,
                        both.from(),
                        both.until()));
            }
    }

    private void overrides(Rules.Desk desk, Span span, List<FindingView> findings) {
        for (var override : desk.overrides()) {
            if (override.overPlans() || !override.span().meets(span)) continue;
            var plans = Span.union(desk.plans().stream().map(p -> p.span()).toList());
            if (!override.span().isWithin(plans)) continue;
            findings.add(new FindingView(
                    "override-without-effect",
                    "A plan goes before this change",
                    book.ref(override.member()),
                    override.id(),
                    null,
                    override.span().from(),
                    override.span().until()));
        }
    }

    private void work(UUID member, Desk desk, List<FindingView> findings) {
        var rules = desk.rules.workRules();
        var shifts = load.shifts(member);
        for (int i = 0; i < shifts.size(); i++) {
            var shift = shifts.get(i);
            if (shift.length().compareTo(Duration.ofHours(rules.shiftHours())) > 0)
                findings.add(about(member, "long-shift", "is on duty for " + hours(shift.length()) + " h", shift));
            if (i == 0) continue;
            var around = new Span(shifts.get(i - 1).from(), shift.until());
            var rest = Rest.of(List.of(shifts.get(i - 1), shift), around);
            if (rest != null && rest.compareTo(Duration.ofHours(rules.restHours())) < 0)
                findings.add(about(
                        member,
                        "short-rest",
                        "has " + hours(rest) + " h of rest, " + rules.restHours() + " are needed",
                        shift));
        }
        running(member, desk, shifts, findings);
    }

    private void running(UUID member, Desk desk, List<Span> shifts, List<FindingView> findings) {
        int most = desk.rules.workRules().daysRunning();
        LocalDate before = null;
        int running = 0;
        for (var shift : shifts) {
            var date = LocalDate.ofInstant(shift.from(), desk.zone());
            if (date.equals(before)) continue;
            running = before != null && date.equals(before.plusDays(1)) ? running + 1 : 1;
            before = date;
            if (running == most + 1)
                findings.add(about(member, "days-running", "is on duty more than " + most + " days in a row", shift));
        }
    }

    private FindingView about(UUID member, String code, String what, Span span) {
        var detail = book.name(member) + " " + what;
        return new FindingView(code, detail, book.ref(member), null, null, span.from(), span.until());
    }

    private static String hours(Duration time) {
        return String.format(java.util.Locale.ROOT, "%.1f", time.toMinutes() / 60.0)
                .replace(".0", "");
    }
}
