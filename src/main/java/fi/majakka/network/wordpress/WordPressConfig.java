package fi.majakka.network.wordpress;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "network.wordpress")
interface WordPressConfig {
    @WithDefault("60")
    int pollSeconds();

    @WithDefault("PT5S")
    Duration connectTimeout();

    /** For one whole call; WordPress on a small host needs seconds for a page of a hundred comments. */
    @WithDefault("PT20S")
    Duration timeout();

    /** How far before the newest comment each read begins: dates are local to the site and an hour comes twice in autumn. */
    @WithDefault("PT2H")
    Duration overlap();

    /** How often the site is swept for comments that came with a date in the past. */
    @WithDefault("PT24H")
    Duration sweepEvery();

    /** How far back the read after a sweep begins, so that what was edited, approved or un-spammed late shows. */
    @WithDefault("P7D")
    Duration sweepBack();

    /** How much slower the site's clock may be when a reply without our mark is judged by its time. */
    @WithDefault("PT2M")
    Duration clockMargin();
}
