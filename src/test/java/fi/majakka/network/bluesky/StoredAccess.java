package fi.majakka.network.bluesky;

import fi.majakka.network.Access;
import fi.majakka.shared.ChannelId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A channel's credential as a database would keep it, with what was stored when. */
final class StoredAccess implements Access {
    final List<Map<String, String>> stored = new ArrayList<>();
    private final ChannelId channel = new ChannelId(UUID.randomUUID());
    private Map<String, String> credential;

    StoredAccess(String service, String identifier, String password) {
        credential = Map.of("service", service, "identifier", identifier, "password", password);
    }

    @Override
    public ChannelId channel() {
        return channel;
    }

    @Override
    public synchronized Map<String, String> credential() {
        return credential;
    }

    @Override
    public synchronized void rotated(Map<String, String> next) {
        credential = new HashMap<>(next);
        stored.add(next);
    }
}
