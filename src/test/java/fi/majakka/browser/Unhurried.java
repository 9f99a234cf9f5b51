package fi.majakka.browser;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Leaves people at a browser the time to take a reply back, as in life; {@link Customers} cut it short. */
public class Unhurried implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("majakka.reply.undo", "15s");
    }
}
