package fi.majakka.coverage.rota;

import fi.majakka.coverage.duty.Rules;
import fi.majakka.shared.MemberId;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What planners write of who is on duty: a rota, a one-off change, a plan. */
@MappedSuperclass
public abstract class DutyRule extends PanacheEntityBase {
    @Id
    public UUID id;

    public UUID madeBy;
    public Instant madeAt;

    @Version
    public int version;

    protected DutyRule() {}

    DutyRule(UUID id, MemberId by, Instant now) {
        this.id = id;
        this.madeBy = by.value();
        this.madeAt = now;
    }

    /** The rules with this one in its present form. */
    public abstract Rules into(Rules rules);
}
