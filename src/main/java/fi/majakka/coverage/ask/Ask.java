package fi.majakka.coverage.ask;

import fi.majakka.coverage.duty.Span;
import fi.majakka.coverage.duty.WallClock;
import fi.majakka.shared.Conflict;
import fi.majakka.shared.Invalid;
import fi.majakka.shared.MemberId;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;

/** A gap, or a part of it, that people are asked to take until a time; the first yes takes it. */
@Entity
@Table(name = "gap_ask")
public class Ask extends PanacheEntityBase {
    @Id
    public UUID id;

    public UUID deskId;
    public UUID askedBy;

    @Column(columnDefinition = "uuid[]")
    public List<UUID> asked;

    public LocalDateTime startsLocal;
    public LocalDateTime endsLocal;
    public Instant answerBy;
    public String message;
    public Instant askedAt;

    @Enumerated(EnumType.STRING)
    public AskState state;

    @Convert(converter = AskRefusalsColumn.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    public List<AskRefusal> refusals = List.of();

    public UUID takenBy;

    /** What came of it. */
    public UUID overrideId;

    public Instant endedAt;

    /** The version of the rules in which the gap was last looked for. */
    public long rulesSeen = -1;

    @Version
    public int version;

    protected Ask() {}

    /** @throws Invalid when it ends before it begins, the time to answer is over, or it is put to who asks */
    public Ask(
            UUID id,
            UUID desk,
            MemberId by,
            List<UUID> asked,
            LocalDateTime from,
            LocalDateTime until,
            Instant answerBy,
            String message,
            Instant now) {
        if (!until.isAfter(from)) throw new Invalid("until", "must be after from");
        if (!answerBy.isAfter(now)) throw new Invalid("answerBy", "must be in the future");
        if (asked.contains(by.value())) throw new Invalid("memberIds", "must be others than the one who asks");
        this.id = id;
        this.deskId = desk;
        this.askedBy = by.value();
        this.asked = List.copyOf(asked);
        this.startsLocal = from;
        this.endsLocal = until;
        this.answerBy = answerBy;
        this.message = message;
        this.askedAt = now;
        this.state = AskState.OPEN;
    }

    /** Locked until the transaction ends: of two who say yes at once one takes it. */
    public static Optional<Ask> locked(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Those that somebody can still say yes to. */
    public static List<Ask> open(Instant now) {
        return list("state = ?1 and answerBy > ?2 order by id", AskState.OPEN, now);
    }

    public Span span(ZoneId zone) {
        return new Span(WallClock.begin(startsLocal, zone), WallClock.end(endsLocal, zone));
    }

    public boolean isPutTo(UUID member) {
        return asked.contains(member);
    }

    /** Those who have not said that they cannot. */
    public List<UUID> waitsFor() {
        return asked.stream()
                .filter(m -> refusals.stream().noneMatch(r -> r.member().equals(m)))
                .toList();
    }

    /** @throws Conflict when it is taken, ended or over */
    public void requireOpen(Instant now) {
        if (state == AskState.TAKEN) throw new Conflict("already-taken", "Somebody else has taken it already");
        if (state != AskState.OPEN) throw new Conflict("ask-ended", "It is not asked for any more");
        if (!now.isBefore(answerBy)) throw new Conflict("ask-ended", "The time to answer is over");
    }

    /** @param override that puts the member on duty */
    public void take(MemberId by, UUID override, Instant now) {
        requireOpen(now);
        end(AskState.TAKEN, now);
        takenBy = by.value();
        overrideId = override;
        refusals = others(by.value());
    }

    /** May be taken back by a yes while others have not answered. The last one's ends it. */
    public void refuse(MemberId by, String reason, Instant now) {
        requireOpen(now);
        var all = others(by.value());
        all.add(new AskRefusal(by.value(), reason, now));
        refusals = List.copyOf(all);
        if (waitsFor().isEmpty()) end(AskState.REFUSED, now);
    }

    private List<AskRefusal> others(UUID member) {
        return new ArrayList<>(
                refusals.stream().filter(r -> !r.member().equals(member)).toList());
    }

    public void withdraw(Instant now) {
        if (state != AskState.OPEN) requireOpen(now);
        end(AskState.WITHDRAWN, now);
    }

    /** Nobody took it in time. */
    public void expire(Instant now) {
        end(AskState.EXPIRED, now);
    }

    /** The gap is not there any more. */
    public void close(Instant now) {
        end(AskState.CLOSED, now);
    }

    public void seen(long rules) {
        rulesSeen = rules;
    }

    private void end(AskState as, Instant now) {
        if (state != AskState.OPEN) throw new IllegalStateException("It has ended: " + state);
        state = as;
        endedAt = now;
    }
}
