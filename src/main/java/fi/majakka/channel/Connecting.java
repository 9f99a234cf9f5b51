package fi.majakka.channel;

import fi.majakka.network.Failure;
import fi.majakka.network.Network;
import fi.majakka.network.Reading;
import fi.majakka.shared.Change;
import fi.majakka.shared.ChannelId;
import fi.majakka.shared.Ids;
import fi.majakka.shared.Invalid;
import fi.majakka.shared.MemberId;
import fi.majakka.shared.NotFound;
import fi.majakka.shared.Problem;
import fi.majakka.shared.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Opens a channel: its network is read with the credential first, and only what the read proved is kept. */
@ApplicationScoped
public class Connecting {
    static final Duration LOOK_BACK = Duration.ofDays(30);

    private final Connectors connectors;
    private final Credentials credentials;
    private final Cursors cursors;
    private final Keepers keepers;
    private final ChannelHealth health;
    private final Event<Change> changes;
    private final Clock clock;

    Connecting(
            Connectors connectors,
            Credentials credentials,
            Cursors cursors,
            Keepers keepers,
            ChannelHealth health,
            Event<Change> changes,
            Clock clock) {
        this.connectors = connectors;
        this.credentials = credentials;
        this.cursors = cursors;
        this.keepers = keepers;
        this.health = health;
        this.changes = changes;
        this.clock = clock;
    }

    /** A credential that opened its network. */
    public record Proved(ChannelId id, String network, Map<String, String> credential, Reading reading) {}

    /**
     * Reads the network with a credential that is kept nowhere yet. No transaction may run.
     *
     * @throws RuleBroken when the network does not let us in, with the network's reason
     */
    public Proved prove(ChannelId id, String network, Map<String, String> credential) {
        var connector = connectors.find(network).orElseThrow(() -> new Invalid("network", "is none of " + names()));
        checkFields(connector.network(), credential);
        var access = credentials.tryOut(id, credential).notKeptYet();
        try {
            var reading = connector.probe(access);
            return new Proved(
                    id, network, access.credential(), reading); // as it is now: the probe may have rotated tokens
        } catch (Failure e) {
            throw new RuleBroken(code(e), "credential", e.getMessage());
        }
    }

    public Proved prove(String network, Map<String, String> credential) {
        return prove(new ChannelId(Ids.next(clock.instant())), network, credential);
    }

    @Transactional
    public Channel connect(Proved proved, String name, Instant since, MemberId by) {
        var now = clock.instant();
        var channel = new Channel(proved.id.value(), proved.network, name, now);
        channel.proved(proved.reading, now);
        channel.persistAndFlush();
        credentials.keep(proved.id, proved.credential, by);
        cursors.begin(proved.id, since == null ? now.minus(LOOK_BACK) : since);
        if (by != null) keepers.add(channel.id, by);
        tell(channel, ChannelChanged.Kind.CONNECTED, by, null, channel.name, now);
        return channel;
    }

    /** Reads the channel now and keeps what the read proved, good or bad. No transaction may run. */
    public Reading probe(Channel channel) {
        try {
            var reading = connectors.of(channel).probe(credentials.access(channel.channelId()));
            health.proved(channel.channelId(), reading);
            return reading;
        } catch (Failure e) {
            health.failed(channel.channelId(), e);
            throw new RuleBroken(code(e), e.getMessage());
        }
    }

    @Transactional
    public void replaceCredential(UUID id, Proved proved, MemberId by) {
        var channel = Channel.connected(id).orElseThrow(NotFound::new);
        var now = clock.instant();
        channel.proved(proved.reading, now);
        channel.persistAndFlush();
        credentials.keep(proved.id, proved.credential, by);
        cursors.soon(proved.id);
        keepers.add(id, by);
        tell(channel, ChannelChanged.Kind.CREDENTIAL_REPLACED, by, null, null, now);
    }

    void disconnect(Channel channel, MemberId by) {
        var now = clock.instant();
        channel.remove(now);
        channel.persistAndFlush();
        credentials.forget(channel.channelId());
        tell(channel, ChannelChanged.Kind.REMOVED, by, channel.name, null, now);
    }

    void tell(Channel channel, ChannelChanged.Kind kind, MemberId by, String from, String to, Instant now) {
        changes.fire(new ChannelChanged(channel.id, kind, by, now, from, to, channel.version));
    }

    private static String code(Failure e) {
        return "network-" + e.kind().name().toLowerCase().replace('_', '-');
    }

    private List<String> names() {
        return connectors.networks().stream().map(Network::name).toList();
    }

    private static void checkFields(Network network, Map<String, String> credential) {
        var violations = new ArrayList<Problem.Violation>();
        for (var field : network.fields())
            if (field.required() && credential.getOrDefault(field.name(), "").isBlank())
                violations.add(new Problem.Violation("credential." + field.name(), "is required"));
        for (var name : credential.keySet())
            if (network.fields().stream().noneMatch(f -> f.name().equals(name)))
                violations.add(new Problem.Violation("credential." + name, "is not a field of " + network.title()));
        if (!violations.isEmpty()) throw new Invalid(violations);
    }
}
