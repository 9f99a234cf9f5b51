package fi.majakka.notification;

import fi.majakka.coverage.AbsenceChanged;
import fi.majakka.delegation.Act;
import fi.majakka.delegation.ActingOwnerChanged;
import fi.majakka.delegation.Authority;
import fi.majakka.delegation.BreakGlassChanged;
import fi.majakka.delegation.DelegationChanged;
import fi.majakka.delegation.TrustChanged;
import fi.majakka.team.Member;
import fi.majakka.team.MemberRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What is told of roles: to the member, to those who decide, and in an emergency to everybody. */
@ApplicationScoped
class RoleNotices {
    private final Notices notices;
    private final Authority authority;

    RoleNotices(Notices notices, Authority authority) {
        this.notices = notices;
        this.authority = authority;
    }

    void delegation(@Observes DelegationChanged d) {
        if (d.kind() != DelegationChanged.Kind.REQUESTED) notices.settled(d, "delegation-requested");
        var to = new ArrayList<UUID>();
        boolean toDecide = switch (d.kind()) {
            case REQUESTED, ENDS_SOON -> true;
            default -> d.by() != null && d.by().equals(d.member()); // given back
        };
        to.add(d.member().value());
        if (toDecide) to.addAll(deciders());
        notices.tell(d, null, to);
    }

    void trust(@Observes TrustChanged t) {
        notices.tell(t, null, List.of(t.subject()));
    }

    void deputy(@Observes ActingOwnerChanged a) {
        notices.tell(a, null, List.of(a.deputy().value()));
    }

    /** A planner told it. */
    void absence(@Observes AbsenceChanged a) {
        notices.tell(a, null, List.of(a.subject()));
    }

    void emergency(@Observes BreakGlassChanged b) {
        List<Member> team = Member.list("active and kind = ?1", Member.Kind.PERSON);
        notices.tell(b, null, team.stream().map(m -> m.id).toList());
    }

    private List<UUID> deciders() {
        return authority.holders(Act.DELEGATE, null).stream().map(MemberRef::id).toList();
    }
}
