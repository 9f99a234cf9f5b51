package fi.majakka.coverage.proof;

import fi.majakka.coverage.Coverage;
import fi.majakka.coverage.DeskNow;
import fi.majakka.coverage.DeskNow.Person;
import fi.majakka.coverage.duty.Duty;
import fi.majakka.coverage.duty.Rules;
import fi.majakka.coverage.duty.Span;
import fi.majakka.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Answers other modules from the rules. */
@ApplicationScoped
class CoverageNow implements Coverage {
    private final Rulebook rulebook;
    private final Sql sql;

    CoverageNow(Rulebook rulebook, Sql sql) {
        this.rulebook = rulebook;
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
                desk.channels,
                stretch != null,
                onDuty,
                desk.lastResortId,
                desk.rules.assignsWork(),
                desk.rules.mostOpen(),
                book.now());
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
