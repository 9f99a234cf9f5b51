package fi.majakka.delegation;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** One decision on trust for each member and channel. */
class TrustKey implements Serializable {
    private static final long serialVersionUID = 1;

    UUID memberId;
    UUID channelId;

    TrustKey() {}

    TrustKey(UUID memberId, UUID channelId) {
        this.memberId = memberId;
        this.channelId = channelId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TrustKey key && key.memberId.equals(memberId) && key.channelId.equals(channelId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(memberId, channelId);
    }
}
