package fi.majakka.coverage.ask;

import fi.majakka.coverage.AskChanged;
import fi.majakka.coverage.AskChanged.Kind;
import fi.majakka.coverage.DutyTime;
import fi.majakka.coverage.desk.Desk;
import fi.majakka.delegation.Act;
import fi.majakka.delegation.Authority;
import fi.majakka.shared.Change;
import fi.majakka.shared.MemberId;
import fi.majakka.team.MemberRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Tells what became of an ask, to those who wait for it. */
@ApplicationScoped
public class AskTelling {
    private final Authority authority;
    private final Event<Change> changes;

    AskTelling(Authority authority, Event<Change> changes) {
        this.authority = authority;
        this.changes = changes;
    }

    /** @param by null for the program itself */
    public void tell(Ask ask, Desk desk, Kind kind, MemberId by, Instant now) {
        ask.persistAndFlush();
        var time = ask.span(desk.zone());
        changes.fire(new AskChanged(
                ask.id,
                desk.channels.get(0),
                kind,
                concerned(ask, desk, kind),
                by,
                now,
                desk.name,
                desk.zone,
                new DutyTime(time.from(), time.until()),
                ask.answerBy,
                ask.version));
    }

    /** Who has said no hears of it no more. */
    private List<UUID> concerned(Ask ask, Desk desk, Kind kind) {
        return switch (kind) {
            case MADE, WITHDRAWN -> ask.waitsFor();
            case REFUSED -> List.of();
            case TAKEN, CLOSED ->
                Stream.concat(Stream.of(ask.askedBy), ask.waitsFor().stream()).toList();
            case ALL_REFUSED, EXPIRED -> planner(ask, desk);
        };
    }

    /** Who asked goes on looking; where that is nobody who plans any more, all who do. */
    private List<UUID> planner(Ask ask, Desk desk) {
        var channel = desk.channels.get(0);
        if (authority.may(new MemberId(ask.askedBy), Act.PLAN, channel)) return List.of(ask.askedBy);
        return authority.holders(Act.PLAN, channel).stream().map(MemberRef::id).toList();
    }
}
