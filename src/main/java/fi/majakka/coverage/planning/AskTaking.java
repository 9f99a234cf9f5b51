package fi.majakka.coverage.planning;

import fi.majakka.coverage.AskChanged;
import fi.majakka.coverage.CoverageChanged;
import fi.majakka.coverage.ask.Ask;
import fi.majakka.coverage.ask.AskTelling;
import fi.majakka.coverage.desk.Desk;
import fi.majakka.coverage.planning.Saving.Save;
import fi.majakka.coverage.proof.Closers;
import fi.majakka.coverage.proof.Closing;
import fi.majakka.coverage.proof.FixView;
import fi.majakka.coverage.rota.DutyOverride;
import fi.majakka.coverage.rota.OverrideBody;
import fi.majakka.delegation.Authority;
import fi.majakka.shared.Conflict;
import fi.majakka.shared.Ids;
import fi.majakka.shared.MemberId;
import fi.majakka.shared.Problem;
import fi.majakka.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The yes of somebody who was asked: an override, with all that is looked at before any other is made. */
@ApplicationScoped
class AskTaking {
    private final Authority authority;
    private final Sql sql;
    private final Closers closers;
    private final Saving saving;
    private final People people;
    private final OverrideDrafts overrides;
    private final AskTelling asks;

    AskTaking(
            Authority authority,
            Sql sql,
            Closers closers,
            Saving saving,
            People people,
            OverrideDrafts overrides,
            AskTelling asks) {
        this.authority = authority;
        this.sql = sql;
        this.closers = closers;
        this.saving = saving;
        this.people = people;
        this.overrides = overrides;
        this.asks = asks;
    }

    /** @param why it is taken although it breaks a rule of work or opens a gap elsewhere; required only then */
    void take(Ask ask, Desk desk, String why) {
        var me = authority.caller().id();
        var now = authority.now();
        ask.requireOpen(now);
        alone(desk);
        var closing = closers.of(desk.id, ask.span(desk.zone()).since(now));
        if (!closing.open()) throw new Conflict("gap-closed", "The gap is closed already");
        var fix = closing.by(me.value())
                .orElseThrow(
                        () -> AskDrafts.cannot("takes", people.ref(me.value()).name(), desk));
        if (why == null) requireRest(Closing.broken(fix));
        var override = override(ask, desk, fix, why);
        saving.make(new Save(override, desk, CoverageChanged.Kind.OVERRIDE_MADE, why), () -> overrides.words(override));
        ask.take(me, override.id, now);
        asks.tell(ask, desk, AskChanged.Kind.TAKEN, me, now);
    }

    /** The same gap may be asked for twice: of two who say yes at once the second finds it closed. */
    private void alone(Desk desk) {
        sql.one("SELECT id FROM desk WHERE id = ? FOR NO KEY UPDATE", List.of(desk.id), row -> Sql.uuid(row, "id"));
    }

    private static void requireRest(List<String> broken) {
        if (broken.isEmpty()) return;
        var detail = "This breaks the rules of work: " + String.join("; ", broken)
                + ". Send it again with confirmation, the reason why it is taken all the same.";
        throw new Problem(
                422,
                "against-work-rules",
                detail,
                List.of(new Problem.Violation("confirmation", "is required: it breaks a rule of work")));
    }

    /** In the name of who asked, from now on where it has begun. */
    private DutyOverride override(Ask ask, Desk desk, FixView fix, String why) {
        var now = authority.now();
        var body = OverrideBody.of(
                desk.id,
                fix.member().id(),
                null,
                fix.from().truncatedTo(ChronoUnit.MINUTES),
                ask.endsLocal,
                Boolean.TRUE.equals(fix.overPlans()),
                why == null ? ask.message : why);
        return new DutyOverride(Ids.next(now), body, desk.zone(), new MemberId(ask.askedBy), now);
    }
}
