package fi.majakka.coverage.swap;

import fi.majakka.shared.Conflict;
import fi.majakka.shared.Invalid;
import fi.majakka.shared.MemberId;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** A member's shift that a colleague shall take: asked, taken, approved, and undone if need be. */
@Entity
public class Swap extends PanacheEntityBase {
    @Id
    public UUID id;

    public UUID deskId;
    public UUID askedBy;

    /** Who is asked; null for whoever can. */
    public UUID toId;

    public LocalDateTime startsLocal;
    public LocalDateTime endsLocal;
    public String reason;
    public Instant askedAt;

    @Enumerated(EnumType.STRING)
    public SwapState state;

    public UUID takenBy;
    public Instant takenAt;

    /** The taker's shift that the asker takes in return; null for none. */
    public LocalDateTime returnStartsLocal;

    public LocalDateTime returnEndsLocal;
    public UUID decidedBy;
    public Instant decidedAt;
    public String refusal;

    @Column(columnDefinition = "uuid[]")
    public List<UUID> overrides = List.of();

    @Version
    public int version;

    protected Swap() {}

    /** @throws Invalid when it ends before it begins, or is asked of the asker */
    public Swap(
            UUID id,
            UUID desk,
            MemberId by,
            UUID to,
            LocalDateTime from,
            LocalDateTime until,
            String reason,
            Instant now) {
        if (!until.isAfter(from)) throw new Invalid("until", "must be after from");
        if (by.value().equals(to)) throw new Invalid("toId", "must be somebody else");
        this.id = id;
        this.deskId = desk;
        this.askedBy = by.value();
        this.toId = to;
        this.startsLocal = from;
        this.endsLocal = until;
        this.reason = reason;
        this.askedAt = now;
        this.state = SwapState.ASKED;
    }

    /** Locked until the transaction ends: of two who take it at once one does. */
    public static Optional<Swap> locked(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** @param from and {@code until}: the taker's own shift that is given in return, null for none */
    public void take(MemberId by, LocalDateTime from, LocalDateTime until, Instant now) {
        require(SwapState.ASKED, "taken");
        if (by.value().equals(askedBy)) throw new Conflict("own-swap", "Nobody takes their own shift");
        if (from != null && !until.isAfter(from)) throw new Invalid("until", "must be after from");
        state = SwapState.TAKEN;
        takenBy = by.value();
        takenAt = now;
        returnStartsLocal = from;
        returnEndsLocal = until;
    }

    /** It is open to others again. */
    public void giveBack() {
        require(SwapState.TAKEN, "given back");
        state = SwapState.ASKED;
        takenBy = null;
        takenAt = null;
        returnStartsLocal = null;
        returnEndsLocal = null;
    }

    /** @param made the overrides that came of it */
    public void approve(MemberId by, List<UUID> made, Instant now) {
        require(SwapState.TAKEN, "approved");
        decide(SwapState.APPROVED, by, now);
        overrides = List.copyOf(made);
    }

    public void refuse(MemberId by, String why, Instant now) {
        if (state != SwapState.ASKED && state != SwapState.TAKEN) throw wrong("refused");
        decide(SwapState.REFUSED, by, now);
        refusal = why;
    }

    /** Before it is approved it is withdrawn, afterwards undone. */
    public void end(MemberId by, Instant now) {
        switch (state) {
            case ASKED, TAKEN -> decide(SwapState.WITHDRAWN, by, now);
            case APPROVED -> decide(SwapState.UNDONE, by, now);
            default -> throw wrong("undone");
        }
        overrides = List.of();
    }

    private void decide(SwapState next, MemberId by, Instant now) {
        state = next;
        decidedBy = by.value();
        decidedAt = now;
    }

    private void require(SwapState needed, String what) {
        if (state != needed) throw wrong(what);
    }

    private Conflict wrong(String what) {
        return new Conflict(
                "wrong-state",
                "This swap cannot be " + what + ": it is " + state.name().toLowerCase(Locale.ROOT));
    }
}
