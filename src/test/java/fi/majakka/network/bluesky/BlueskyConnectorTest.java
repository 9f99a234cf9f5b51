package fi.majakka.network.bluesky;

import fi.majakka.network.Access;
import fi.majakka.network.Connector;
import fi.majakka.network.ConnectorContract;
import fi.majakka.network.Fault;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;

class BlueskyConnectorTest extends ConnectorContract {
    private static final Set<Fault> FOREIGN = EnumSet.of(Fault.QUOTA, Fault.DUPLICATE);

    private final Bakery bakery = new Bakery(this::now);

    @AfterEach
    void close() {
        bakery.close();
    }

    @Override
    protected Connector connector() {
        InstantSource time = this::now;
        return new BlueskyConnector(TestConfig.IMPATIENT, time.withZone(ZoneOffset.UTC));
    }

    @Override
    protected Access access() {
        return bakery.access;
    }

    @Override
    protected String visitorWrites(String author, String text, String parent) {
        return bakery.comment(author, text, parent);
    }

    @Override
    protected void visitorEdits(String externalId, String text) {
        bakery.edit(externalId, text);
    }

    @Override
    protected void visitorDeletes(String externalId) {
        bakery.records.records.remove(externalId);
    }

    @Override
    protected String staffWritesNatively(String text, String parent) {
        return bakery.write(Bakery.FIRM, bakery.answer(text, parent));
    }

    @Override
    protected List<String> ledger() {
        return bakery.ledger();
    }

    @Override
    protected void fault(Fault fault) {
        bakery.network.fault(fault);
    }

    @Override
    protected void heal() {
        bakery.network.heal();
    }

    @Override
    protected boolean supports(Fault fault) {
        return !FOREIGN.contains(fault);
    }

    @Override
    protected boolean pagesAreInOrder() {
        return false;
    }
}
