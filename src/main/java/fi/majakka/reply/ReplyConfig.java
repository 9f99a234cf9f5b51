package fi.majakka.reply;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How replies leave. */
@ConfigMapping(prefix = "majakka.reply")
public interface ReplyConfig {
    /** How often replies that are due are looked for. */
    @WithDefault("1s")
    String tick();

    /** How long a reply waits before it leaves: time for a change of mind. 0 to 60 s. */
    @WithDefault("15s")
    Duration undo();

    /** How long one instance may take for one attempt: longer than the longest network call, which ends after 30 s. */
    @WithDefault("90s")
    Duration lease();

    /** How many replies one instance posts at the same time. 1 to 50. */
    @WithDefault("8")
    int atOnce();

    /** How often a reply that surely did not arrive is tried again before it is given to a person. */
    @WithDefault("5")
    int attempts();

    /** First wait before an uncertain reply is looked for on the network; each further wait is three times as long. */
    @WithDefault("5s")
    Duration firstCheck();
}
