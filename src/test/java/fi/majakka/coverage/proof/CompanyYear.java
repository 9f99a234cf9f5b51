package fi.majakka.coverage.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.majakka.coverage.duty.Away;
import fi.majakka.coverage.duty.OverrideRules;
import fi.majakka.coverage.duty.RotaRules;
import fi.majakka.coverage.duty.Rules;
import fi.majakka.coverage.duty.Span;
import fi.majakka.coverage.duty.WallClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** A year day by day: people are ill, on holiday, leave; what that opens is closed with the first thing that the product proposes. */
final class CompanyYear {
    private static final Duration HORIZON = Changing.HORIZON;
    private static final int LONGEST_ILLNESS = 10;
    private static final int ENOUGH = 500;

    private final Random chance;
    private final double illADay;
    private final Bakery bakery = new Bakery();
    private final List<Hole> holes = new ArrayList<>(Hole.ALL);
    final Figures figures = new Figures();

    /** @param illADay how likely it is that somebody becomes ill on a day; of 0.02 everybody is ill for a tenth of the year */
    CompanyYear(long seed, double illADay) {
        this.illADay = illADay;
        chance = new Random(seed);
        Collections.shuffle(holes, chance);
    }

    void pass() {
        for (var day = Bakery.FIRST; !day.isAfter(Bakery.LAST); day = day.plusDays(1)) {
            if (day.equals(LocalDate.of(2027, 5, 31))) summer();
            if (day.equals(LocalDate.of(2027, 7, 1))) leaves(Baker.OSKARI, LocalDate.of(2027, 8, 14), List.of(), day);
            if (day.equals(LocalDate.of(2027, 9, 1)))
                leaves(Baker.JONAS, LocalDate.of(2027, 10, 31), List.of(Baker.SANNA, Baker.KATARIINA), day);
            for (var baker : Baker.values()) if (chance.nextDouble() < illADay) ill(baker, day);
            if (!holes.isEmpty() && day.getDayOfYear() % (360 / Hole.ALL.size()) == 0) plant(holes.remove(0), day);
            figures.add(Bakery.prove(bakery.rules(), Bakery.days(day, day)));
        }
    }

    /** Wishes of the first rank, each with everybody in turn who may stand in; Pertti was named by mistake. */
    private void summer() {
        holiday(Baker.RISTO, 7, 5, 4, Baker.PERTTI, Baker.KATARIINA, Baker.SANNA, Baker.NOORA, Baker.JONAS);
        holiday(Baker.ANSKI, 6, 28, 4, Baker.SANNA, Baker.JONAS, Baker.KATARIINA, Baker.NOORA);
        holiday(Baker.JONAS, 6, 21, 3, Baker.SANNA, Baker.KATARIINA, Baker.AINO, Baker.NOORA);
        holiday(Baker.KATARIINA, 6, 14, 3, Baker.RISTO, Baker.SANNA, Baker.AINO, Baker.NOORA);
        holiday(Baker.AINO, 7, 12, 2, Baker.NOORA, Baker.KATARIINA, Baker.JONAS, Baker.SANNA);
        holiday(Baker.NOORA, 6, 7, 3, Baker.SANNA, Baker.AINO, Baker.ANSKI, Baker.RISTO);
        holiday(Baker.SANNA, 7, 26, 3, Baker.NOORA, Baker.KATARIINA, Baker.JONAS, Baker.ANSKI);
        holiday(Baker.MERVI, 7, 19, 4);
        holiday(Baker.PERTTI, 7, 5, 4);
        holiday(Baker.ELIAS, 7, 5, 3);
    }

    private void holiday(Baker who, int month, int day, int weeks, Baker... substitutes) {
        var first = LocalDate.of(2027, month, day);
        away(who, Bakery.days(first, first.plusWeeks(weeks).minusDays(1)), substitutes);
    }

    /** Told when it begins; half of the time somebody says who stands in. */
    private void ill(Baker who, LocalDate day) {
        var begin = WallClock.dayBegin(day, Bakery.ZONE).plus(Watchman.ROUND.multipliedBy(chance.nextInt(48)));
        var end = WallClock.dayBegin(day.plusDays(1 + chance.nextInt(LONGEST_ILLNESS)), Bakery.ZONE);
        boolean already = bakery.rules().away().getOrDefault(who.id, List.of()).stream()
                .anyMatch(a -> a.span().holds(begin));
        if (already) return;
        figures.illnesses++;
        var others = new ArrayList<>(Arrays.asList(Baker.values()));
        others.remove(who);
        Collections.shuffle(others, chance);
        int named = Math.max(0, chance.nextInt(7) - 3);
        away(who, new Span(begin, end), others.subList(0, named).toArray(Baker[]::new));
    }

    private void away(Baker who, Span span, Baker... substitutes) {
        var ids = Arrays.stream(substitutes).map(b -> b.id).toList();
        var away = new Away(new UUID(chance.nextLong(), chance.nextLong()), who.id, span, ids);
        save(bakery.rules().with(away), span);
    }

    /** What the member had is taken by others from the next day on. */
    private void leaves(Baker who, LocalDate last, List<Baker> instead, LocalDate day) {
        var left = Bakery.leaves(bakery.rules(), who, Bakery.days(last, last).until());
        var horizon = horizon(day);
        if (!instead.isEmpty())
            assertTrue(!figures.told(Told.compare(bakery.rules(), left, horizon))
                    .opened()
                    .isEmpty());
        var all = left;
        for (var desk : left.desks())
            for (var rota : desk.rotas())
                if (rota.members().contains(who.id))
                    all = all.with(handOver(all.desk(desk.id()), rota, who, last, instead));
        save(all, horizon);
    }

    private static Rules.Desk handOver(
            Rules.Desk desk, RotaRules rota, Baker who, LocalDate last, List<Baker> instead) {
        var members = new ArrayList<>(rota.members());
        var next = instead.stream()
                .map(b -> b.id)
                .filter(id -> !members.contains(id))
                .findFirst();
        if (next.isPresent()) members.set(members.indexOf(who.id), next.get());
        else members.remove(who.id);
        var before = BakeryRotas.change(rota, rota.id(), rota.first(), last, rota.members());
        var after = BakeryRotas.change(rota, Bakery.id(rota.name() + 2), last.plusDays(1), rota.last(), members);
        return desk.with(before).with(after);
    }

    private Span horizon(LocalDate day) {
        var begin = WallClock.dayBegin(day, Bakery.ZONE);
        return new Span(begin, begin.plus(HORIZON));
    }

    private void save(Rules after, Span span) {
        figures.told(Told.compare(bakery.rules(), after, span));
        bakery.change(after);
        close(span);
    }

    /** The best fix of the first gap, then the next, as somebody would who takes what is proposed. */
    private void close(Span span) {
        Set<GapFound> hopeless = new HashSet<>();
        for (int i = 0; i < ENOUGH; i++) {
            var proofs = Bakery.prove(bakery.rules(), span);
            var gap = proofs.stream()
                    .flatMap(p -> p.gaps().stream())
                    .filter(g -> !hopeless.contains(g))
                    .findFirst();
            if (gap.isEmpty()) return;
            var fixes = new Fixes(bakery.book(span), new Load(proofs))
                    .of(gap.get()).stream()
                            .filter(f -> f.kind() != FixView.Kind.RENEW_DELEGATION)
                            .toList();
            if (!fixes.isEmpty()) apply(fixes.get(0));
            else if (hopeless.add(gap.get())) figures.unfixed(gap.get(), couldHave(gap.get()));
        }
        throw new AssertionError("Fixes never end: "
                + Bakery.prove(bakery.rules(), span).stream()
                        .map(DeskProof::gaps)
                        .toList());
    }

    private void apply(FixView fix) {
        figures.fixes++;
        var span = new Span(WallClock.begin(fix.from(), Bakery.ZONE), WallClock.end(fix.until(), Bakery.ZONE));
        boolean overPlans = Boolean.TRUE.equals(fix.overPlans());
        var id = new UUID(chance.nextLong(), chance.nextLong());
        var override = new OverrideRules(id, span, fix.member().id(), null, overPlans);
        bakery.change(bakery.rules().with(bakery.rules().desk(fix.deskId()).with(override)));
    }

    /** Who could have come in for a part of the gap, by an independent look. */
    private Set<Baker> couldHave(GapFound gap) {
        var could = new TreeSet<Baker>();
        var watchman = new Watchman(bakery.rules(), gap.desk());
        for (Instant at = gap.span().from(); at.isBefore(gap.span().until()); at = at.plus(Watchman.ROUND))
            for (var baker : Baker.values()) if (watchman.couldCome(baker.id, at, gap.channels())) could.add(baker);
        return could;
    }

    /** The hole is looked at and not made; the year goes on without it. */
    private void plant(Hole hole, LocalDate day) {
        var before = bakery.rules();
        var told = figures.told(Told.compare(before, hole.in(before, day), horizon(day)));
        figures.holes(hole, told);
        if (!told.expected().isEmpty())
            assertTrue(
                    told.opened().stream().anyMatch(g -> g.reason() == hole.reason()),
                    () -> hole + " on " + day + ": " + told.opened());
        assertEquals(told.expected().isEmpty(), told.opened().isEmpty(), () -> hole + " on " + day);
    }
}
