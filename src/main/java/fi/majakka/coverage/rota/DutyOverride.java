package fi.majakka.coverage.rota;

import fi.majakka.coverage.duty.OverrideRules;
import fi.majakka.coverage.duty.Rules;
import fi.majakka.coverage.duty.Span;
import fi.majakka.coverage.duty.WallClock;
import fi.majakka.shared.Invalid;
import fi.majakka.shared.MemberId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;

/** A one-off change of duty at a desk. */
@Entity
public class DutyOverride extends DutyRule {
    public UUID deskId;
    public UUID memberId;
    public UUID insteadOfId;
    public LocalDateTime startsLocal;
    public LocalDateTime endsLocal;
    public boolean overPlans;
    public String reason;

    protected DutyOverride() {}

    /** @throws Invalid when it ends before it begins, changes nobody, or a member takes the own shifts */
    public DutyOverride(UUID id, OverrideBody body, ZoneId zone, MemberId by, Instant now) {
        super(id, by, now);
        this.deskId = body.deskId();
        change(body, zone);
    }

    /** @throws Invalid as when it is made */
    public void change(OverrideBody body, ZoneId zone) {
        if (body.memberId() != null || body.clears(OverrideBody.Clear.MEMBER_ID)) memberId = body.memberId();
        if (body.insteadOfId() != null || body.clears(OverrideBody.Clear.INSTEAD_OF_ID))
            insteadOfId = body.insteadOfId();
        if (body.from() != null) startsLocal = body.from().in(zone);
        if (body.until() != null) endsLocal = body.until().in(zone);
        if (body.overPlans() != null) overPlans = body.overPlans();
        if (body.reason() != null || body.clears(OverrideBody.Clear.REASON)) reason = body.reason();
        if (memberId == null && insteadOfId == null) throw new Invalid("memberId", "is required, or insteadOfId");
        if (memberId != null && memberId.equals(insteadOfId))
            throw new Invalid("insteadOfId", "must be somebody else than memberId");
        if (!endsLocal.isAfter(startsLocal) || span(zone).isEmpty()) throw new Invalid("until", "must be after from");
    }

    public Span span(ZoneId zone) {
        return new Span(WallClock.begin(startsLocal, zone), WallClock.end(endsLocal, zone));
    }

    public OverrideRules rules(ZoneId zone) {
        return new OverrideRules(id, span(zone), memberId, insteadOfId, overPlans);
    }

    @Override
    public Rules into(Rules rules) {
        var desk = rules.desk(deskId);
        return rules.with(desk.with(rules(desk.hours().zone())));
    }
}
