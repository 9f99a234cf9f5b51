package fi.majakka.network.bluesky;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "network.bluesky")
interface BlueskyConfig {
    /** How often the notifications are read. */
    @WithDefault("30s")
    Duration poll();

    /** How far below the newest known notification each walk goes: clocks of authors and servers are late by as much. */
    @WithDefault("24h")
    Duration overlap();

    /** How often our own posts are looked through for replies that the notifications keep back. */
    @WithDefault("5m")
    Duration sweep();

    /** Where people log in who name no server of their own. */
    @WithDefault("https://bsky.social")
    String service();

    /** The public site that permalinks lead to. */
    @WithDefault("https://bsky.app")
    String site();

    @WithDefault("5s")
    Duration connectTimeout();

    @WithDefault("20s")
    Duration timeout();
}
