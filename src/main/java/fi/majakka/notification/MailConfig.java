package fi.majakka.notification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How mail leaves. */
@ConfigMapping(prefix = "majakka.mail")
interface MailConfig {
    /** The server; without it nothing is written and nothing is sent. */
    Optional<String> host();

    /** How often each instance looks for mail that waits, or off. */
    String tick();

    /** Who sends it, and invites to shifts. */
    @WithDefault("majakka@localhost")
    String from();

    /** After the first failure; four times as long after each further one. */
    @WithDefault("1m")
    Duration firstPause();

    /** Then nobody tries any more, 1 to 20. */
    @WithDefault("7")
    int attempts();

    /** Longer than a server may take. */
    @WithDefault("2m")
    Duration lease();
}
