package fi.majakka.network.demo;

import fi.majakka.network.Access;
import fi.majakka.network.Connector;
import fi.majakka.network.ConnectorContract;
import fi.majakka.network.Fault;
import fi.majakka.shared.ChannelId;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Each of the seven ways in which the demo plays a network keeps the contract. */
@ParameterizedClass
@EnumSource(DemoStyle.class)
class DemoConnectorTest extends ConnectorContract {
    private final DemoStyle style;
    private final ChannelId channel = new ChannelId(UUID.randomUUID());
    private final InstantSource time = this::now;
    private final DemoNetwork network =
            new DemoNetwork(time.withZone(ZoneOffset.UTC), Duration.ofSeconds(20), Duration.ofMillis(50), null);

    DemoConnectorTest(DemoStyle style) {
        this.style = style;
    }

    @Override
    protected Connector connector() {
        return new DemoConnector(network);
    }

    @Override
    protected Access access() {
        return new DemoAccess(channel, Map.of("plays", style.key(), "token", "majava-1234", "replay", "none"));
    }

    @Override
    protected String visitorWrites(String author, String text, String parent) {
        return network.visitorWrites(channel, author, text, parent);
    }

    @Override
    protected void visitorEdits(String externalId, String text) {
        network.visitorEdits(channel, externalId, text);
    }

    @Override
    protected void visitorDeletes(String externalId) {
        network.visitorDeletes(channel, externalId);
    }

    @Override
    protected String staffWritesNatively(String text, String parent) {
        return network.staffWritesNatively(channel, text, parent);
    }

    @Override
    protected List<String> ledger() {
        return network.posted(access());
    }

    @Override
    protected void fault(Fault fault) {
        network.outage(channel, DemoFault.valueOf(fault.name()));
    }

    @Override
    protected void heal() {
        network.heal(channel);
    }

    @Override
    protected boolean twinsAreToldApart() {
        return style.repeat != DemoStyle.Repeat.REFUSES_TWIN && style.repeat != DemoStyle.Repeat.REPLACES;
    }
}
