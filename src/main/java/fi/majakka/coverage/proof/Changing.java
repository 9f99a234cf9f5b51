package fi.majakka.coverage.proof;

import fi.majakka.coverage.duty.Rules;
import fi.majakka.coverage.duty.Span;
import fi.majakka.shared.Problem;
import fi.majakka.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Looks at a change of the rules before it is saved: one that opens a gap is saved only when somebody says why. */
@ApplicationScoped
public class Changing {
    /** Twelve weeks are proved, always. */
    public static final Duration HORIZON = Duration.ofDays(84);

    /** Of a change that lies farther away so much is looked at. */
    private static final Duration FARTHEST = Duration.ofDays(400);

    private static final int NAMED = 3;

    private final Rulebook rulebook;
    private final Sql sql;

    Changing(Rulebook rulebook, Sql sql) {
        this.rulebook = rulebook;
        this.sql = sql;
    }

    /** The rules as they are before the change, which must not have begun: what is written is read. */
    public Before before(Span period) {
        var now = sql.now();
        var end = now.plus(HORIZON);
        var farthest = now.plus(FARTHEST);
        var until = period.until().isAfter(farthest) ? farthest : period.until();
        var span = new Span(now, until.isAfter(end) ? until : end);
        return new Before(rulebook.open(span), span);
    }

    /** Of a change whose time is not known before it is made. */
    public Before before() {
        return before(new Span(Instant.EPOCH, Instant.MAX));
    }

    /** The rules before a change, which ask what it would do in the coming twelve weeks and in its own time. */
    public final class Before {
        private final Book book;
        private final Span span;
        private final Map<UUID, DeskProof> proved = new HashMap<>();

        private Before(Book book, Span span) {
            this.book = book;
            this.span = span;
        }

        public Book book() {
            return book;
        }

        Span span() {
            return span;
        }

        public Consequences consequences(UnaryOperator<Rules> change) {
            var rules = book.rules();
            var after = change.apply(rules);
            var was = differing(rules, after).map(this::proof).toList();
            var is = differing(after, rules)
                    .map(d -> DeskProof.of(after, d, span))
                    .toList();
            return Consequences.of(was, is);
        }

        /** Of all desks as they are. */
        List<DeskProof> proofs() {
            return book.rules().desks().stream().map(this::proof).toList();
        }

        /** Of all desks as they would be. */
        List<DeskProof> proofs(Rules after, Consequences consequences) {
            Map<UUID, DeskProof> changed = new HashMap<>();
            for (var proof : consequences.after()) changed.put(proof.desk(), proof);
            return after.desks().stream()
                    .map(d -> changed.containsKey(d.id()) ? changed.get(d.id()) : proof(d))
                    .toList();
        }

        private DeskProof proof(Rules.Desk desk) {
            return proved.computeIfAbsent(desk.id(), id -> DeskProof.of(book.rules(), desk, span));
        }

        /**
         * @param confirmation why it is saved all the same, null when nobody said it
         * @return what it does
         * @throws Problem 422 {@code opens-gap} when it opens one and nobody said why
         */
        public Consequences require(UnaryOperator<Rules> change, String confirmation) {
            var consequences = consequences(change);
            if (confirmation == null && !consequences.opened().isEmpty()) throw opensGap(consequences.opened());
            return consequences;
        }

        /** Desks that are the same in both need no look, unless somebody's absence differs who may be on duty there. */
        private static Stream<Rules.Desk> differing(Rules rules, Rules other) {
            var differs = rules.differences(other);
            return rules.desks().stream().filter(desk -> !other.desks().contains(desk) || desk.names(differs));
        }
    }

    private Problem opensGap(List<GapFound> gaps) {
        var first = gaps.stream().limit(NAMED).map(this::told).toList();
        var more = gaps.size() > NAMED ? " and " + (gaps.size() - NAMED) + " more" : "";
        var detail = "This opens " + (gaps.size() == 1 ? "a gap: " : gaps.size() + " gaps: ") + String.join("; ", first)
                + more + ". Send it again with confirmation, the reason why it is saved all the same.";
        return new Problem(
                422,
                "opens-gap",
                detail,
                List.of(new Problem.Violation("confirmation", "is required: the change opens a gap")));
    }

    private String told(GapFound gap) {
        var desk = rulebook.desk(gap.desk());
        var begin = gap.span().from().atZone(desk.zone());
        var end = gap.span().until().atZone(desk.zone());
        var day = DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm", Locale.ENGLISH);
        var until = begin.toLocalDate().equals(end.toLocalDate()) ? DateTimeFormatter.ofPattern("HH:mm") : day;
        return desk.name + " " + begin.format(day) + "–" + end.format(until) + ", " + Words.of(gap.reason());
    }
}
