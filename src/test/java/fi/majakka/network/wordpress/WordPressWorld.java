package fi.majakka.network.wordpress;

import fi.majakka.network.Access;
import fi.majakka.network.Connector;
import fi.majakka.shared.ChannelId;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** What tests of this network share. */
public final class WordPressWorld {
    private WordPressWorld() {}

    /** As it would be wired, for tests against a real site. */
    public static Connector connector() {
        return connector(Clock.systemUTC()::instant, Map.of("network.wordpress.timeout", "PT3S"));
    }

    static WordPressConnector connector(Supplier<Instant> now, Map<String, String> settings) {
        var all =
                new HashMap<>(Map.of("network.wordpress.timeout", "PT1S", "network.wordpress.connect-timeout", "PT1S"));
        all.putAll(settings);
        var config = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(all, "test", 100))
                .withMapping(WordPressConfig.class)
                .build()
                .getConfigMapping(WordPressConfig.class);
        return new WordPressConnector(config, clock(now));
    }

    public static Access access(String site, String user, String password) {
        var channel = new ChannelId(new UUID(0, 7));
        return new Access() {
            @Override
            public ChannelId channel() {
                return channel;
            }

            @Override
            public Map<String, String> credential() {
                return Map.of("site", site, "user", user, "password", password);
            }

            @Override
            public void rotated(Map<String, String> credential) {
                throw new AssertionError("nothing rotates here");
            }
        };
    }

    private static Clock clock(Supplier<Instant> now) {
        return new Clock() {
            @Override
            public Instant instant() {
                return now.get();
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }
}
