package fi.majakka.network.demo;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** How the demo network behaves. */
@ConfigMapping(prefix = "majakka.demo.network")
interface DemoConfig {
    /** How often a visitor writes somewhere in the replay. */
    @WithDefault("20s")
    Duration pace();

    /** How late a {@link DemoFault#SLOW} write is answered. */
    @WithDefault("3s")
    Duration slow();

    /** A file for what was done on the network, so that it outlives the program; without it all is in memory. */
    Optional<Path> memory();
}
