package fi.majakka.delegation;

import fi.majakka.shared.ChannelId;
import fi.majakka.shared.MemberId;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** How far a member is trusted on a channel, as the owner decided. Where nothing is decided the role says it. */
@Entity
@IdClass(TrustKey.class)
public class Trust extends PanacheEntityBase {
    @Id
    public UUID memberId;

    @Id
    public UUID channelId;

    @Enumerated(EnumType.STRING)
    public TrustLevel level;

    public Integer oneIn;
    public UUID setBy;
    public UUID setFor;
    public Instant setAt;

    @Version
    public int version;

    protected Trust() {}

    private Trust(MemberId member, ChannelId channel) {
        this.memberId = member.value();
        this.channelId = channel.value();
    }

    public static Optional<Trust> decided(MemberId member, ChannelId channel) {
        return findByIdOptional(new TrustKey(member.value(), channel.value()));
    }

    /**
     * Decides it.
     *
     * @param owner for whom a deputy decides, null in one's own name
     */
    public static Trust decide(
            MemberId member, ChannelId channel, Trusted trusted, MemberId by, MemberId owner, Instant now) {
        var trust = decided(member, channel).orElseGet(() -> new Trust(member, channel));
        trust.level = trusted.level();
        trust.oneIn = trusted.oneIn();
        trust.setBy = by.value();
        trust.setFor = owner == null ? null : owner.value();
        trust.setAt = now;
        trust.persistAndFlush();
        return trust;
    }

    public Trusted trusted() {
        return new Trusted(level, oneIn);
    }
}
