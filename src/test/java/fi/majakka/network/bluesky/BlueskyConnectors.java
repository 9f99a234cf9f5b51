package fi.majakka.network.bluesky;

import fi.majakka.network.Connector;
import java.time.Clock;

/** Hands the connector to tests in other packages, which the program itself never needs. */
public final class BlueskyConnectors {
    private BlueskyConnectors() {}

    public static Connector connector(Clock clock) {
        return new BlueskyConnector(TestConfig.PATIENT, clock);
    }
}
