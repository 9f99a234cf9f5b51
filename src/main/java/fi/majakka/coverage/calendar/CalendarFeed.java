package fi.majakka.coverage.calendar;

import fi.majakka.shared.MemberId;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A calendar that a member's own program reads without a login, until the member or the member's rights end it. */
@Entity
class CalendarFeed extends PanacheEntityBase {
    @Id
    public UUID id;

    public UUID memberId;

    /** Null for the member's own shifts and absences. */
    public UUID deskId;

    public String tokenHash;
    public Instant madeAt;
    public Instant lastUsedAt;
    public Instant revokedAt;

    protected CalendarFeed() {}

    CalendarFeed(UUID id, MemberId member, UUID desk, String token, Instant now) {
        this.id = id;
        this.memberId = member.value();
        this.deskId = desk;
        this.tokenHash = FeedToken.hash(token);
        this.madeAt = now;
    }

    static Optional<CalendarFeed> with(String token) {
        return find("tokenHash = ?1 and revokedAt is null", FeedToken.hash(token))
                .firstResultOptional();
    }

    static List<CalendarFeed> of(MemberId member) {
        return list("memberId = ?1 and revokedAt is null order by id", member.value());
    }

    static Optional<CalendarFeed> of(MemberId member, UUID id) {
        return find("id = ?1 and memberId = ?2 and revokedAt is null", id, member.value())
                .firstResultOptional();
    }

    boolean isOfDesk() {
        return deskId != null;
    }

    void revoke(Instant now) {
        revokedAt = now;
    }

    MemberId member() {
        return new MemberId(memberId);
    }
}
