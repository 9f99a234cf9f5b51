package fi.majakka.coverage.proof;

import fi.majakka.coverage.Coverage;
import fi.majakka.coverage.DeskNow;
import fi.majakka.coverage.DeskNow.Person;
import fi.majakka.coverage.DeskNow.Words;
import fi.majakka.coverage.DeskSummary;
import fi.majakka.coverage.desk.Desk;
import fi.majakka.coverage.desk.DeskHours;
import fi.majakka.coverage.duty.Duty;
import fi.majakka.coverage.duty.Rules;
import fi.majakka.coverage.duty.ServiceTime;
import fi.majakka.coverage.duty.Span;
import fi.majakka.delegation.OnDuty;
import fi.majakka.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Answers other modules from the rules. */
@ApplicationScoped
class CoverageNow implements Coverage, OnDuty {
    private static final int REACH = 370;
    private static final Duration AHEAD = Duration.ofDays(7);

    private final Rulebook rulebook;
    private final DeskHours hours;
    private final Sql sql;

    CoverageNow(Rulebook rulebook, DeskHours hours, Sql sql) {
        this.rulebook = rulebook;
        this.hours = hours;
        this.sql = sql;
    }

    @Override
    public List<DeskNow> now() {
        var now = sql.now();
        var book = rulebook.open(new Span(now, now.plusSeconds(1)));
        return book.rules().desks().stream().map(desk -> of(desk, book)).toList();
    }

    private static DeskNow of(Rules.Desk rules, Book book) {
        var desk = book.desks().get(rules.id());
        var stretch = Duty.at(book.rules(), rules, book.now());
        var onDuty = stretch == null
                ? List.<Person>of()
                : stretch.onDuty().stream()
                        .map(o -> new Person(o.member(), o.means()))
                        .toList();
        return new DeskNow(
                desk.id,
                desk.name,
                rules.channels(),
                stretch != null,
                onDuty,
                desk.lastResortId,
                desk.rules.assignsWork(),
                desk.rules.mostOpen(),
                desk.rules.targets().firstReplyMinutes(),
                desk.rules.escalation(),
                words(desk),
                book.now());
    }

    private static Words words(Desk desk) {
        var text = desk.rules.outOfHours();
        return text == null ? null : new Words(text, desk.rules.approvedBy(), desk.zone());
    }

    /** Service hours are read around each instant anew: an item of last year has its time too. */
    @Override
    public Instant serviceTime(UUID desk, Instant from, long minutes) {
        var kept = Desk.kept(desk);
        if (kept.isEmpty()) return null;
        var date = LocalDate.ofInstant(from, ZoneOffset.UTC);
        var service = hours.of(kept.get(), date.minusDays(REACH), date.plusDays(REACH));
        var time = Duration.ofMinutes(Math.abs(minutes));
        return minutes < 0 ? ServiceTime.before(service, from, time) : ServiceTime.after(service, from, time);
    }

    @Override
    public List<UUID> next(UUID desk) {
        var now = sql.now();
        var book = rulebook.open(new Span(now, now.plus(AHEAD)));
        var here = Duty.of(book.rules(), book.rules().desk(desk), new Span(now, now.plus(AHEAD)));
        return here.stream()
                .filter(s -> s.span().from().isAfter(now) && !s.onDuty().isEmpty())
                .findFirst()
                .map(s -> s.onDuty().stream().map(o -> o.member()).toList())
                .orElse(List.of());
    }

    @Override
    public List<DeskSummary> proof() {
        return Summaries.of(rulebook, sql);
    }

    @Override
    public boolean isOnDuty(UUID member) {
        var now = sql.now();
        var book = rulebook.open(new Span(now, now.plusSeconds(1)));
        return book.rules().desks().stream()
                .map(desk -> Duty.at(book.rules(), desk, book.now()))
                .filter(Objects::nonNull)
                .flatMap(stretch -> stretch.everybody().stream())
                .anyMatch(one -> one.member().equals(member));
    }

    /** The one that ended last, within two weeks: a shift may come some days after it. */
    @Override
    public boolean wantsWorkBack(UUID member) {
        var last = """
                SELECT return_work FROM absence WHERE member_id = ? AND state = 'APPROVED'
                AND ends_at <= now() AND ends_at > now() - interval '14 days' ORDER BY ends_at DESC LIMIT 1""";
        return Boolean.TRUE.equals(sql.one(last, List.of(member), row -> row.getBoolean("return_work")));
    }
}
