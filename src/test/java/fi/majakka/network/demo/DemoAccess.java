package fi.majakka.network.demo;

import fi.majakka.network.Access;
import fi.majakka.shared.ChannelId;
import java.util.Map;

record DemoAccess(ChannelId channel, Map<String, String> credential) implements Access {
    @Override
    public void rotated(Map<String, String> credential) {
        throw new UnsupportedOperationException("the demo network rotates nothing");
    }
}
