package fi.majakka.coverage.planning;

import fi.majakka.coverage.CoverageChanged;
import fi.majakka.coverage.CoverageChanged.Kind;
import fi.majakka.coverage.desk.Desk;
import fi.majakka.coverage.proof.Consequences;
import fi.majakka.delegation.Authority;
import fi.majakka.shared.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.UUID;

/** Tells what became of a rule. */
@ApplicationScoped
class Telling {
    private final Authority authority;
    private final Event<Change> changes;
    private final DutyTelling duty;

    Telling(Authority authority, Event<Change> changes, DutyTelling duty) {
        this.authority = authority;
        this.changes = changes;
        this.duty = duty;
    }

    void tell(Kind kind, UUID rule, Desk desk, String from, String to, int version) {
        var by = authority.caller().id();
        changes.fire(new CoverageChanged(rule, desk.channels.get(0), kind, by, authority.now(), from, to, version));
    }

    /** Whose shifts change hear of it; of a gap that was opened all the same those who plan and those who own hear why. */
    void confirmed(Consequences consequences, UUID rule, Desk desk, String why, int version) {
        duty.tell(consequences);
        if (why == null || consequences.opened().isEmpty()) return;
        tell(Kind.GAP_CONFIRMED, rule, desk, consequences.opened().size() + " opened", why, version);
    }
}
