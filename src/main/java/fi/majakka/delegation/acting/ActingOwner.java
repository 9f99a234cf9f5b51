package fi.majakka.delegation.acting;

import fi.majakka.delegation.granting.Delegation;
import fi.majakka.shared.Invalid;
import fi.majakka.shared.MemberId;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The deputy who has an owner's approvals while the owner is away: for a period, whenever the owner is absent, or both. A deputy
 * names no deputy, and makes no owner.
 */
@Entity
public class ActingOwner extends PanacheEntityBase {
    @Id
    public UUID id;

    public UUID ownerId;
    public UUID deputyId;
    public Instant startsAt;
    public Instant endsAt;
    public boolean whenAbsent;
    public UUID namedBy;
    public Instant namedAt;
    public UUID endedBy;
    public Instant endedAt;

    @Version
    public int version;

    protected ActingOwner() {}

    /**
     * @param from and {@code until}: both or none
     * @throws Invalid when there is neither a period nor {@code whenAbsent}, or the period is none
     */
    ActingOwner(
            UUID id, MemberId owner, MemberId deputy, Instant from, Instant until, boolean whenAbsent, Instant now) {
        if (until == null && !whenAbsent) throw new Invalid("until", "is required, or whenAbsent true");
        var starts = until == null ? null : from == null || from.isBefore(now) ? now : from;
        if (until == null && from != null) throw new Invalid("until", "is required with from");
        if (until != null && !until.isAfter(starts))
            throw new Invalid("until", "must be after from, and in the future");
        if (until != null && until.isAfter(starts.plus(Delegation.LONGEST)))
            throw new Invalid("until", "must be within a year of from");
        this.id = id;
        this.ownerId = owner.value();
        this.deputyId = deputy.value();
        this.startsAt = starts;
        this.endsAt = until;
        this.whenAbsent = whenAbsent;
        this.namedBy = owner.value();
        this.namedAt = now;
    }

    /** The one that was named last and not taken back. */
    static Optional<ActingOwner> of(MemberId owner) {
        return find("ownerId = ?1 and endedAt is null", owner.value()).firstResultOptional();
    }

    void end(MemberId by, Instant now) {
        endedBy = by.value();
        endedAt = now;
    }
}
