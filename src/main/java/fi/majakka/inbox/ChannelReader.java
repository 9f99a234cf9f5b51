package fi.majakka.inbox;

import fi.majakka.channel.Channel;
import fi.majakka.channel.ChannelHealth;
import fi.majakka.channel.Connectors;
import fi.majakka.channel.Credentials;
import fi.majakka.channel.Cursors;
import fi.majakka.network.Access;
import fi.majakka.network.Budget;
import fi.majakka.network.Connector;
import fi.majakka.network.Discovery;
import fi.majakka.network.Failure;
import fi.majakka.shared.Conflict;
import fi.majakka.shared.Lease;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Reads one channel: the call first, outside any transaction, then its items and the cursor in one. */
@ApplicationScoped
class ChannelReader {
    private static final Logger LOG = Logger.getLogger(ChannelReader.class);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    private final Connectors connectors;
    private final Credentials credentials;
    private final Cursors cursors;
    private final ChannelHealth health;
    private final Ingest ingest;
    private final Rereading rereading;
    private final FetchConfig config;
    private final Clock clock;

    ChannelReader(
            Connectors connectors,
            Credentials credentials,
            Cursors cursors,
            ChannelHealth health,
            Ingest ingest,
            Rereading rereading,
            FetchConfig config,
            Clock clock) {
        this.connectors = connectors;
        this.credentials = credentials;
        this.cursors = cursors;
        this.health = health;
        this.ingest = ingest;
        this.rereading = rereading;
        this.config = config;
        this.clock = clock;
    }

    @ActivateRequestContext
    void read(Lease lease) {
        Channel.connected(lease.id()).ifPresent(channel -> read(channel, lease));
    }

    private void read(Channel channel, Lease lease) {
        var connector = connectors.of(channel);
        try {
            var access = credentials.access(channel.channelId());
            var found = fetch(connector, access, channel);
            int added = keep(channel, connector, lease, found);
            health.read(channel.channelId(), added);
            if (added > 0) LOG.infof("%s %s: %d new", channel.network, channel.name, added);
            if (!found.more()) rereading.whenDue(channel, connector, access);
        } catch (Failure e) {
            failed(channel, connector, lease, e);
        } catch (Conflict lost) {
            LOG.infof("%s %s: %s", channel.network, channel.name, lost.getMessage());
        } catch (RuntimeException broken) { // ours or the connector's fault: a channel that is not read is not ok
            LOG.errorf(broken, "%s %s: the reader broke", channel.network, channel.name);
            var why = "It could not be read; the program's log tells why";
            failed(channel, connector, lease, new Failure(Failure.Kind.TRANSIENT, "broken", why));
        }
    }

    private void failed(Channel channel, Connector connector, Lease lease, Failure e) {
        LOG.infof("%s %s cannot be read: %s %s", channel.network, channel.name, e.kind(), e.getMessage());
        health.failed(channel.channelId(), e);
        cursors.release(lease, wait(channel, connector, e));
    }

    private Discovery fetch(Connector connector, Access access, Channel channel) {
        var cursor = cursors.of(channel.channelId());
        var budget = new Budget(config.calls(), config.items(), config.time(), cursor.since(), clock.instant());
        return connector.fetch(access, cursor.state(), budget);
    }

    private int keep(Channel channel, Connector connector, Lease lease, Discovery found) {
        return QuarkusTransaction.requiringNew().call(() -> {
            int added = ingest.store(channel.channelId(), found.items()).added();
            cursors.advance(lease, found.state(), untilNext(connector, found), added);
            return added;
        });
    }

    private Duration untilNext(Connector connector, Discovery found) {
        var poll = found.more() ? Duration.ZERO : poll(connector);
        if (found.notBefore() == null) return poll;
        var asked = Duration.between(clock.instant(), found.notBefore());
        return asked.compareTo(poll) > 0 ? asked : poll;
    }

    /** Longer with each failure, as long as the network says, and never longer than ten minutes without its word. */
    private Duration wait(Channel channel, Connector connector, Failure e) {
        if (e.until() != null && e.until().isAfter(clock.instant()))
            return Duration.between(clock.instant(), e.until());
        var wait = poll(connector).multipliedBy(1L << Math.min(channel.failures, 8));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private Duration poll(Connector connector) {
        boolean asConfigured = config.pollSeconds() > 0 && !connector.isFed();
        return Duration.ofSeconds(asConfigured ? config.pollSeconds() : connector.pollSeconds());
    }
}
