package fi.majakka.network.bluesky;

import java.time.Duration;

/** The defaults, with time limits that tests can wait for. */
record TestConfig(Duration timeout) implements BlueskyConfig {
    static final TestConfig IMPATIENT = new TestConfig(Duration.ofMillis(1500));
    static final TestConfig PATIENT = new TestConfig(Duration.ofSeconds(20));

    @Override
    public Duration poll() {
        return Duration.ofSeconds(30);
    }

    @Override
    public Duration overlap() {
        return Duration.ofHours(24);
    }

    @Override
    public Duration sweep() {
        return Duration.ofMinutes(5);
    }

    @Override
    public String service() {
        return "https://bsky.social";
    }

    @Override
    public String site() {
        return "https://bsky.app";
    }

    @Override
    public Duration connectTimeout() {
        return timeout;
    }
}
