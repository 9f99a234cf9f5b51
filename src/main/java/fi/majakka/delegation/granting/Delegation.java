package fi.majakka.delegation.granting;

import fi.majakka.delegation.Role;
import fi.majakka.delegation.TrustLevel;
import fi.majakka.delegation.Trusted;
import fi.majakka.shared.Conflict;
import fi.majakka.shared.Invalid;
import fi.majakka.shared.MemberId;
import fi.majakka.shared.Refused;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One member's role on named channels, or on all, from-until: asked for with a reason and decided by somebody else. It always
 * ends.
 */
@Entity
public class Delegation extends PanacheEntityBase {
    /** Nobody is given a role for longer: an access that nobody thinks of again is the one that does harm. */
    public static final Duration LONGEST = Duration.ofDays(366);

    @Id
    public UUID id;

    public UUID memberId;

    @Enumerated(EnumType.STRING)
    public Role role;

    public boolean allChannels;

    @Column(columnDefinition = "uuid[]")
    public List<UUID> channels;

    public Instant startsAt;
    public Instant endsAt;
    public String reason;

    @Enumerated(EnumType.STRING)
    public TrustLevel trustLevel;

    public Integer trustOneIn;

    @Enumerated(EnumType.STRING)
    public DelegationDecision state;

    public UUID askedBy;
    public Instant askedAt;
    public UUID decidedBy;
    public UUID decidedFor;
    public Instant decidedAt;
    public String refusal;
    public UUID revokedBy;
    public UUID revokedFor;
    public Instant revokedAt;
    public String revocation;
    public Integer reminded;

    @Version
    public int version;

    protected Delegation() {}

    /**
     * A role that somebody asks for, for himself or for another.
     *
     * @param channels empty for all, today's and later ones
     */
    public Delegation(
            UUID id, MemberId member, Role role, List<UUID> channels, String reason, MemberId askedBy, Instant now) {
        this.id = id;
        this.memberId = member.value();
        this.role = role;
        this.channels = List.copyOf(channels);
        this.allChannels = channels.isEmpty();
        this.reason = reason;
        this.askedBy = askedBy.value();
        this.askedAt = now;
        this.state = DelegationDecision.REQUESTED;
    }

    static Optional<Delegation> locked(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    DelegationState at(Instant now) {
        return switch (state) {
            case REQUESTED -> DelegationState.REQUESTED;
            case REFUSED -> DelegationState.REFUSED;
            case REVOKED -> DelegationState.REVOKED;
            case APPROVED ->
                now.isBefore(startsAt)
                        ? DelegationState.APPROVED
                        : now.isBefore(endsAt) ? DelegationState.ACTIVE : DelegationState.ENDED;
        };
    }

    /** @throws Invalid when it ends before it begins, or too late */
    public void runs(Instant from, Instant until) {
        if (!until.isAfter(from)) throw new Invalid("until", "must be after from");
        if (until.isAfter(from.plus(LONGEST))) throw new Invalid("until", "must be within a year of from");
        startsAt = from;
        endsAt = until;
    }

    void trusts(Trusted trust) {
        trustLevel = trust == null ? null : trust.level();
        trustOneIn = trust == null ? null : trust.oneIn();
    }

    public Trusted trust() {
        return trustLevel == null ? null : new Trusted(trustLevel, trustOneIn);
    }

    /** @param owner for whom it is decided, null in one's own name */
    void approve(MemberId by, MemberId owner, Instant now) {
        decide(by, now);
        if (!endsAt.isAfter(now)) throw new Conflict("over", "The time that was asked for is over: ask again");
        state = DelegationDecision.APPROVED;
        decidedBy = by.value();
        decidedFor = owner == null ? null : owner.value();
        decidedAt = now;
    }

    void refuse(MemberId by, MemberId owner, String why, Instant now) {
        decide(by, now);
        state = DelegationDecision.REFUSED;
        decidedBy = by.value();
        decidedFor = owner == null ? null : owner.value();
        decidedAt = now;
        refusal = why;
    }

    private void decide(MemberId by, Instant now) {
        if (by.value().equals(memberId)) throw new Refused("own-request", "Nobody decides on a role of their own");
        if (state != DelegationDecision.REQUESTED)
            throw new Conflict("not-requested", "This is decided: it is " + word(now));
    }

    /** Takes it back, before or while it runs; a member may give his own back, or withdraw what he asked for. */
    void revoke(MemberId by, MemberId owner, String why, Instant now) {
        var at = at(now);
        if (at != DelegationState.REQUESTED && at != DelegationState.APPROVED && at != DelegationState.ACTIVE)
            throw new Conflict("not-running", "This cannot be revoked: it is " + word(now));
        state = DelegationDecision.REVOKED;
        revokedBy = by.value();
        revokedFor = owner == null ? null : owner.value();
        revokedAt = now;
        revocation = why;
    }

    /** Lets it run longer. */
    void renew(MemberId by, Instant until, Instant now) {
        if (by.value().equals(memberId)) throw new Refused("own-request", "Nobody decides on a role of their own");
        var at = at(now);
        if (at != DelegationState.APPROVED && at != DelegationState.ACTIVE)
            throw new Conflict("not-running", "This cannot be renewed: it is " + word(now));
        if (!until.isAfter(endsAt)) throw new Invalid("until", "must be later than its end now");
        if (until.isAfter(now.plus(LONGEST))) throw new Invalid("until", "must be within a year of now");
        endsAt = until;
        reminded = null;
    }

    public void remind(int daysBefore) {
        reminded = daysBefore;
    }

    String word(Instant now) {
        return at(now).name().toLowerCase(java.util.Locale.ROOT);
    }
}
