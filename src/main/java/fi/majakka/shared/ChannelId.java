package fi.majakka.shared;

import java.util.UUID;

/** One account of the company on one network. */
public record ChannelId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
