package fi.majakka.coverage.rota;

import fi.majakka.coverage.duty.OverrideRules;
import fi.majakka.coverage.duty.Rules;
import fi.majakka.coverage.duty.Span;
import fi.majakka.coverage.duty.WallClock;
import fi.majakka.shared.Invalid;
import fi.majakka.shared.MemberId;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;

/** A one-off change of duty at a desk. */
@Entity
public class DutyOverride extends PanacheEntityBase {
    @Id
    public UUID id;

    public UUID deskId;
    public UUID memberId;
    public UUID insteadOfId;
    public LocalDateTime startsLocal;
    public LocalDateTime endsLocal;
    public boolean overPlans;
    public String reason;
    public UUID madeBy;
    public Instant madeAt;

    @Version
    public int version;

    protected DutyOverride() {}

    /** @throws Invalid when it ends before it begins, changes nobody, or a member takes the own shifts */
    public DutyOverride(UUID id, OverrideBody body, ZoneId zone, MemberId by, Instant now) {
        this.id = id;
        this.deskId = body.deskId();
        this.madeBy = by.value();
        this.madeAt = now;
        change(body, zone);
    }

    /** @throws Invalid as when it is made */
    public void change(OverrideBody body, ZoneId zone) {
        if (body.memberId() != null) memberId = body.memberId();
        if (body.insteadOfId() != null) insteadOfId = body.insteadOfId();
        if (body.from() != null) startsLocal = body.from().in(zone);
        if (body.until() != null) endsLocal = body.until().in(zone);
        if (body.overPlans() != null) overPlans = body.overPlans();
        if (body.reason() != null) reason = body.reason();
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

    public Rules into(Rules rules) {
        var desk = rules.desk(deskId);
        return rules.with(desk.with(rules(desk.hours().zone())));
    }
}
