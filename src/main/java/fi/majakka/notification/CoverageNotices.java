package fi.majakka.notification;

import fi.majakka.coverage.AskChanged;
import fi.majakka.coverage.CoverageChanged;
import fi.majakka.coverage.CoverageChanged.Kind;
import fi.majakka.coverage.GapFilled;
import fi.majakka.coverage.SwapChanged;
import fi.majakka.delegation.Act;
import fi.majakka.delegation.Authority;
import fi.majakka.inbox.HandOverNoted;
import fi.majakka.inbox.WorkEscalated;
import fi.majakka.inbox.WorkHandedOver;
import fi.majakka.team.MemberRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is told of coverage: gaps to those who plan and those who own, work to who has it now. */
@ApplicationScoped
class CoverageNotices {
    private final Notices notices;
    private final Authority authority;

    CoverageNotices(Notices notices, Authority authority) {
        this.notices = notices;
        this.authority = authority;
    }

    void gap(@Observes CoverageChanged c) {
        if (c.kind() != Kind.GAP_CONFIRMED && c.kind() != Kind.GAP_FOUND) return;
        var planners = authority.holders(Act.PLAN, c.channel()).stream();
        var owners = authority.holders(Act.DELEGATE, null).stream();
        notices.tell(
                c,
                null,
                Stream.concat(planners, owners).map(MemberRef::id).distinct().toList());
    }

    /** Who comes in hears of it, and who plans. */
    void filled(@Observes GapFilled g) {
        var to = new ArrayList<>(List.of(g.member()));
        authority.holders(Act.PLAN, g.channel()).forEach(m -> to.add(m.id()));
        notices.tell(g, null, to);
    }

    /** To whom it concerns; a taken one also to those who decide. */
    void swap(@Observes SwapChanged s) {
        var to = new ArrayList<>(s.concerned());
        if (s.kind() == SwapChanged.Kind.TAKEN)
            authority.holders(Act.PLAN, s.channel()).forEach(m -> to.add(m.id()));
        notices.tell(s, null, to);
    }

    /** Whoever is asked and has heard how it ended need not read any more that it is asked. */
    void ask(@Observes AskChanged a) {
        if (a.kind() != AskChanged.Kind.MADE && a.kind() != AskChanged.Kind.REFUSED) notices.settled(a, "ask-made");
        notices.tell(a, null, a.concerned());
    }

    void escalated(@Observes WorkEscalated w) {
        notices.tell(w, w.subject(), List.of(w.audience().value()));
    }

    void note(@Observes HandOverNoted n) {
        notices.tell(n, null, List.of(n.audience().value()));
    }

    void work(@Observes WorkHandedOver w) {
        notices.tell(w, null, List.of(w.audience().value()));
    }
}
