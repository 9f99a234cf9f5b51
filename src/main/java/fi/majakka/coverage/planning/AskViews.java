package fi.majakka.coverage.planning;

import fi.majakka.coverage.ask.Ask;
import fi.majakka.coverage.ask.AskView;
import fi.majakka.coverage.desk.Desk;
import fi.majakka.coverage.desk.DeskRef;
import fi.majakka.delegation.Authority;
import fi.majakka.shared.Ids;
import fi.majakka.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Asks as the caller may see them: who plans or asked sees all of it, who is asked sees what concerns the own answer. */
@ApplicationScoped
class AskViews {
    private final Authority authority;
    private final Desks desks;
    private final People people;

    AskViews(Authority authority, Desks desks, People people) {
        this.authority = authority;
        this.desks = desks;
        this.people = people;
    }

    /** Locked. @throws NotFound when it is not there, or not for the caller to see */
    Ask find(String id) {
        var ask = Ask.locked(Ids.parse(id)).orElseThrow(NotFound::new);
        if (!isSeen(ask)) throw new NotFound();
        return ask;
    }

    boolean isSeen(Ask ask) {
        return Desk.kept(ask.deskId).filter(desks.seen()).isPresent()
                && (ask.isPutTo(authority.caller().id().value()) || seesAll(ask));
    }

    private boolean seesAll(Ask ask) {
        return ask.askedBy.equals(authority.caller().id().value()) || desks.plans(Desk.findById(ask.deskId));
    }

    AskView of(Ask a) {
        return new AskView(
                a.id,
                DeskRef.of(Desk.findById(a.deskId)),
                people.ref(a.askedBy),
                a.startsLocal,
                a.endsLocal,
                a.answerBy,
                a.message,
                a.state,
                people.refs(a.asked),
                people.refs(a.waitsFor()),
                refusals(a),
                people.ref(a.takenBy),
                a.overrideId,
                a.version);
    }

    private List<AskView.Refusal> refusals(Ask ask) {
        var me = authority.caller().id().value();
        boolean all = seesAll(ask);
        return ask.refusals.stream()
                .filter(r -> all || r.member().equals(me))
                .map(r -> new AskView.Refusal(people.ref(r.member()), r.reason(), r.at()))
                .toList();
    }
}
