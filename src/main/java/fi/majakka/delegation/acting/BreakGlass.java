package fi.majakka.delegation.acting;

import fi.majakka.shared.Conflict;
import fi.majakka.shared.MemberId;
import fi.majakka.shared.Refused;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Emergency ownership: one member asks with a reason, a second confirms, and both have the owner's powers for a short time. It
 * is told to everybody, and reviewed afterwards. A drill goes the same way and opens nothing.
 */
@Entity
public class BreakGlass extends PanacheEntityBase {
    static final Duration TO_CONFIRM = Duration.ofMinutes(15);
    static final Duration LONGEST = Duration.ofMinutes(60);

    @Id
    public UUID id;

    public boolean drill;
    public String reason;
    public UUID askedBy;
    public Instant askedAt;
    public Instant confirmBy;
    public UUID secondId;
    public Instant startedAt;
    public Instant endsAt;
    public UUID endedBy;
    public Instant endedAt;
    public UUID reviewedBy;
    public Instant reviewedAt;
    public String review;

    @Version
    public int version;

    protected BreakGlass() {}

    public BreakGlass(UUID id, MemberId by, String reason, boolean drill, Instant now) {
        this.id = id;
        this.askedBy = by.value();
        this.reason = reason;
        this.drill = drill;
        this.askedAt = now;
        this.confirmBy = now.plus(TO_CONFIRM);
    }

    static Optional<BreakGlass> locked(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    BreakGlassState at(Instant now) {
        if (endedAt != null) return BreakGlassState.ENDED;
        if (startedAt != null) return now.isBefore(endsAt) ? BreakGlassState.OPEN : BreakGlassState.ENDED;
        return now.isBefore(confirmBy) ? BreakGlassState.ASKED : BreakGlassState.LAPSED;
    }

    /** The second of the two agrees: it opens. */
    public void confirm(MemberId by, Instant now) {
        if (by.value().equals(askedBy)) throw new Refused("second-person", "A second person confirms it");
        if (at(now) != BreakGlassState.ASKED)
            throw new Conflict("not-asked", "This cannot be confirmed: it is " + word(now));
        secondId = by.value();
        startedAt = now;
        endsAt = now.plus(LONGEST);
    }

    /** Over before its time, or never begun after all. */
    void end(MemberId by, Instant now) {
        var at = at(now);
        if (at != BreakGlassState.OPEN && at != BreakGlassState.ASKED)
            throw new Conflict("over", "This is over already: it is " + word(now));
        endedBy = by.value();
        endedAt = now;
    }

    /** An owner who was not one of the two looks at what was done. */
    void review(MemberId by, String text, Instant now) {
        if (!isReviewDue(now)) throw new Conflict("no-review-due", "There is nothing to review: it is " + word(now));
        if (by.value().equals(askedBy) || by.value().equals(secondId))
            throw new Refused("own-review", "Nobody reviews what they opened themselves");
        reviewedBy = by.value();
        reviewedAt = now;
        review = text;
    }

    boolean isReviewDue(Instant now) {
        return startedAt != null && at(now) == BreakGlassState.ENDED && reviewedAt == null;
    }

    String word(Instant now) {
        return at(now).name().toLowerCase(java.util.Locale.ROOT);
    }
}
