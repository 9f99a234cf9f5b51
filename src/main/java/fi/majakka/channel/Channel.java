package fi.majakka.channel;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.majakka.network.Abilities;
import fi.majakka.network.Failure;
import fi.majakka.network.LengthRule;
import fi.majakka.network.LengthUnit;
import fi.majakka.network.Reading;
import fi.majakka.shared.ChannelId;
import fi.majakka.shared.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;

/** One account of the company on one network. Healthy only if a read proves it. */
@Entity
@DynamicUpdate
public class Channel extends PanacheEntityBase {
    /** How a channel is. */
    @Schema(name = "ChannelState")
    public enum State {
        /** The last read worked. */
        @JsonProperty("ok")
        OK,
        /** Reads fail now and then, or lately: tried again by itself. */
        @JsonProperty("degraded")
        DEGRADED,
        /** The network asked for patience. */
        @JsonProperty("throttled")
        THROTTLED,
        /** Nothing works until a keeper acts. */
        @JsonProperty("needsAttention")
        NEEDS_ATTENTION,
        /** Somebody stopped it on purpose. */
        @JsonProperty("paused")
        PAUSED
    }

    // Health changes with every read and is no edit of somebody's: it leaves the version alone.
    @Id
    public UUID id;

    public String network;
    public String name;
    public String url;

    @OptimisticLock(excluded = true)
    @Enumerated(EnumType.STRING)
    public State state;

    @OptimisticLock(excluded = true)
    public String reason;

    @OptimisticLock(excluded = true)
    public Instant stateSince;

    @OptimisticLock(excluded = true)
    public Instant checkedAt;

    @OptimisticLock(excluded = true)
    public int failures;

    public boolean canReply;
    public boolean canHide;
    public boolean canDelete;
    public boolean canLike;

    @Enumerated(EnumType.STRING)
    public LengthUnit lengthUnit;

    public int lengthLimit;
    public Integer lengthBytes;
    public int depth;

    /** How long one approver has before a reply goes to the next, 15 minutes to a week. */
    public int approvalMinutes = 120;

    public Instant expiresAt;
    public Instant createdAt;
    public Instant removedAt;

    @Version
    public int version;

    protected Channel() {}

    Channel(UUID id, String network, String name, Instant now) {
        this.id = id;
        this.network = network;
        this.name = name;
        this.state = State.OK;
        this.stateSince = now;
        this.createdAt = now;
    }

    /** @throws NotFound when it was removed: what came through it went with it */
    public static void requireConnected(UUID id) {
        if (connected(id).isEmpty()) throw new NotFound();
    }

    public static Optional<Channel> connected(UUID id) {
        return find("id = ?1 and removedAt is null", id).firstResultOptional();
    }

    /** The same, as it is this very moment, locked until the transaction ends. */
    static Optional<Channel> locked(UUID id) {
        var channel = connected(id);
        channel.ifPresent(c -> getEntityManager().refresh(c, LockModeType.PESSIMISTIC_WRITE));
        return channel;
    }

    static List<Channel> allConnected() {
        return list("removedAt is null order by network, name");
    }

    public ChannelId channelId() {
        return new ChannelId(id);
    }

    public Abilities can() {
        return new Abilities(canReply, canHide, canDelete, canLike);
    }

    public LengthRule length() {
        return new LengthRule(lengthUnit, lengthLimit, lengthBytes);
    }

    /** Takes over what a probe read. */
    void proved(Reading reading, Instant now) {
        if (name == null) name = reading.name();
        url = reading.url();
        canReply = reading.can().reply();
        canHide = reading.can().hide();
        canDelete = reading.can().delete();
        canLike = reading.can().like();
        lengthUnit = reading.length().unit();
        lengthLimit = reading.length().limit();
        lengthBytes = reading.length().maxBytes();
        depth = reading.depth();
        expiresAt = reading.expires();
        read(now);
    }

    /** A read worked. */
    void read(Instant now) {
        checkedAt = now;
        failures = 0;
        if (state != State.PAUSED) become(State.OK, null, now);
    }

    /** A read or a write failed: one passing fault is not yet news, what a keeper must do is told at once. */
    void failed(Failure failure, Instant now) {
        failures++;
        if (state == State.PAUSED) return;
        switch (failure.kind()) {
            case AUTH, PERMISSION -> become(State.NEEDS_ATTENTION, failure.getMessage(), now);
            case THROTTLED, QUOTA -> become(State.THROTTLED, failure.getMessage(), now);
            default -> {
                if (failures > 1 && state != State.NEEDS_ATTENTION) become(State.DEGRADED, failure.getMessage(), now);
            }
        }
    }

    void pause(Instant now) {
        become(State.PAUSED, null, now);
    }

    void resume(Instant now) {
        if (state == State.PAUSED) become(State.OK, null, now);
    }

    void rename(String name) {
        this.name = name;
    }

    void approveWithin(int minutes) {
        approvalMinutes = minutes;
    }

    void remove(Instant now) {
        removedAt = now;
    }

    private void become(State next, String why, Instant now) {
        if (state != next) stateSince = now;
        state = next;
        reason = why;
    }
}
