package fi.majakka.coverage;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.majakka.shared.Invalid;
import fi.majakka.shared.MemberId;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A member away from-until: no approval is given to the member then, and a deputy may stand in. */
@Entity
public class Absence extends PanacheEntityBase {
    /** Why. */
    public enum Kind {
        @JsonProperty("holiday")
        HOLIDAY,
        @JsonProperty("ill")
        ILL,
        @JsonProperty("other")
        OTHER
    }

    private static final Duration LONGEST = Duration.ofDays(366);

    @Id
    public UUID id;

    public UUID memberId;
    public Instant startsAt;
    public Instant endsAt;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    public UUID toldBy;
    public Instant toldAt;

    @Version
    public int version;

    protected Absence() {}

    /** @throws Invalid when it ends before it begins, or is over */
    Absence(UUID id, MemberId member, Kind kind, Instant from, Instant until, MemberId by, Instant now) {
        if (!until.isAfter(from)) throw new Invalid("until", "must be after from");
        if (!until.isAfter(now)) throw new Invalid("until", "must be in the future");
        if (until.isAfter(from.plus(LONGEST))) throw new Invalid("until", "must be within a year of from");
        this.id = id;
        this.memberId = member.value();
        this.kind = kind;
        this.startsAt = from;
        this.endsAt = until;
        this.toldBy = by.value();
        this.toldAt = now;
    }
}
