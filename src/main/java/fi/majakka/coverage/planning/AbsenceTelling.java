package fi.majakka.coverage.planning;

import fi.majakka.coverage.AbsenceChanged;
import fi.majakka.coverage.AbsenceChanged.Kind;
import fi.majakka.coverage.CoverageChanged;
import fi.majakka.coverage.absence.Absence;
import fi.majakka.coverage.desk.Desk;
import fi.majakka.coverage.proof.Consequences;
import fi.majakka.delegation.Authority;
import fi.majakka.shared.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

/** Tells what became of an absence; why somebody is away is told to nobody. */
@ApplicationScoped
class AbsenceTelling {
    private final Authority authority;
    private final Event<Change> changes;
    private final DutyTelling duty;

    AbsenceTelling(Authority authority, Event<Change> changes, DutyTelling duty) {
        this.authority = authority;
        this.changes = changes;
        this.duty = duty;
    }

    static String period(Absence a) {
        return a.startsAt + " until " + a.endsAt;
    }

    void tell(Absence a, Kind kind, String before) {
        boolean ends = kind == Kind.WITHDRAWN || kind == Kind.REFUSED;
        var by = authority.caller().id();
        changes.fire(
                new AbsenceChanged(a.memberId, kind, by, authority.now(), before, ends ? null : period(a), a.version));
    }

    void duty(Consequences consequences) {
        duty.tell(consequences);
    }

    /** Whose shifts change hear of it. Of gaps that it opens those who plan hear, at the desk of the first. */
    void confirmed(Consequences consequences, Absence absence, String why) {
        duty.tell(consequences);
        if (consequences.opened().isEmpty()) return;
        var desk = Desk.<Desk>findById(consequences.opened().get(0).desk());
        var reason = why == null ? "somebody is ill" : why;
        changes.fire(new CoverageChanged(
                absence.id,
                desk.channels.get(0),
                CoverageChanged.Kind.GAP_CONFIRMED,
                authority.caller().id(),
                authority.now(),
                consequences.opened().size() + " opened",
                reason,
                absence.version));
    }
}
