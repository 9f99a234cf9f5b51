package fi.majakka.inbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How channels are read. */
@ConfigMapping(prefix = "majakka.fetch")
interface FetchConfig {
    /** How often channels that are due are looked for. */
    @WithDefault("1s")
    String tick();

    /** Seconds between two reads of a channel; 0 leaves it to the network's connector. Range 0 to 3600. */
    @WithDefault("0")
    int pollSeconds();

    /** Most requests to a network in one fetch. */
    @WithDefault("10")
    int calls();

    /** About how many comments one transaction stores. Range 1 to 1000. */
    @WithDefault("500")
    int items();

    /** Most time for one fetch, after which no further call begins: must stay well below the lease. */
    @WithDefault("60s")
    Duration time();

    /** How long one instance may take for one fetch. As long a channel stays unread when its reader dies. */
    @WithDefault("2m")
    Duration lease();

    /** How many of the open comments a channel's reread looks at, oldest look first, to see edits and deletions. */
    @WithDefault("100")
    int reread();

    /** How often open comments are read again. */
    @WithDefault("2m")
    Duration rereadEvery();
}
