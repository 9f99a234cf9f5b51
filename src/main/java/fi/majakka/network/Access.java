package fi.majakka.network;

import fi.majakka.shared.ChannelId;
import java.util.Map;

/** One channel's way into its network. Never logged: {@code toString} of an implementation shows no secret. */
public interface Access {
    ChannelId channel();

    /** The account's address or handle as people typed it, and the secrets; keys are the names of {@link Network#fields}. */
    Map<String, String> credential();

    /**
     * Stores a credential whose tokens the network rotated, durably, before it is used. Calls for one channel do not run
     * at the same time.
     */
    void rotated(Map<String, String> credential);
}
