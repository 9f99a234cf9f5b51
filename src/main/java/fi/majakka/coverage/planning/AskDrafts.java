package fi.majakka.coverage.planning;

import fi.majakka.coverage.ask.Ask;
import fi.majakka.coverage.desk.Desk;
import fi.majakka.coverage.duty.Span;
import fi.majakka.coverage.duty.WallClock;
import fi.majakka.coverage.proof.Closers;
import fi.majakka.coverage.proof.Closing;
import fi.majakka.delegation.Authority;
import fi.majakka.shared.Conflict;
import fi.majakka.shared.Ids;
import fi.majakka.shared.Invalid;
import fi.majakka.shared.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Asks before they are made: whether there is something to take, and who can. */
@ApplicationScoped
class AskDrafts {
    private static final Duration LONGEST = Duration.ofHours(24);

    private final Authority authority;
    private final Desks desks;
    private final People people;
    private final Closers closers;

    AskDrafts(Authority authority, Desks desks, People people, Closers closers) {
        this.authority = authority;
        this.desks = desks;
        this.people = people;
        this.closers = closers;
    }

    Ask made(AskBody body) {
        var desk = desks.named("deskId", body.deskId());
        var from = body.from().in(desk.zone());
        var until = body.until().in(desk.zone());
        requireLength(from, until);
        var now = authority.now();
        var time = new Span(WallClock.begin(from, desk.zone()), WallClock.end(until, desk.zone())).since(now);
        if (time.isEmpty()) throw new RuleBroken("over", "until", "This time is over");
        if (body.answerBy().isAfter(time.until())) throw new Invalid("answerBy", "must not be after until");
        var closing = gaps(desk, time);
        var known = asked(desk, time, now);
        var asked = body.memberIds() == null ? everybody(closing, known) : able(body.memberIds(), closing, desk, known);
        var me = authority.caller().id();
        return new Ask(Ids.next(now), desk.id, me, asked, from, until, body.answerBy(), body.message(), now);
    }

    private static void requireLength(LocalDateTime from, LocalDateTime until) {
        if (!until.isAfter(from)) throw new Invalid("until", "must be after from");
        if (Duration.between(from, until).compareTo(LONGEST) > 0)
            throw new Invalid("until", "must be at most " + LONGEST.toHours() + " hours after from");
    }

    private Closing gaps(Desk desk, Span time) {
        var closing = closers.of(desk.id, time);
        if (closing.open()) return closing;
        throw new RuleBroken("no-gap", "from", desk.name + " has no gap then that somebody could take");
    }

    private List<UUID> everybody(Closing closing, Set<UUID> known) {
        var me = authority.caller().id().value();
        var all = closing.usual().stream()
                .filter(m -> !m.equals(me) && !known.contains(m))
                .toList();
        if (all.isEmpty())
            throw new RuleBroken(
                    "nobody-can",
                    "memberIds",
                    "Nobody more could take all of it without breaking a rule of work: ask for a part of it, or"
                            + " somebody by name");
        return all;
    }

    private List<UUID> able(List<UUID> wanted, Closing closing, Desk desk, Set<UUID> known) {
        for (var member : wanted) {
            people.requireAble("memberIds", member, desk);
            var name = people.ref(member).name();
            if (known.contains(member)) throw new Conflict("already-asked", name + " is asked already");
            if (closing.by(member).isEmpty()) throw cannot("memberIds", name, desk);
        }
        return wanted.stream().distinct().toList();
    }

    static RuleBroken cannot(String field, String name, Desk desk) {
        var detail = name + " cannot take all of it: is away or on duty there then, or may not answer at " + desk.name;
        return new RuleBroken("cannot-take", field, detail);
    }

    /** Of whom an answer is waited for in this time. */
    private static Set<UUID> asked(Desk desk, Span time, Instant now) {
        return Ask.open(now).stream()
                .filter(a -> a.deskId.equals(desk.id) && a.span(desk.zone()).meets(time))
                .flatMap(a -> a.waitsFor().stream())
                .collect(Collectors.toSet());
    }
}
