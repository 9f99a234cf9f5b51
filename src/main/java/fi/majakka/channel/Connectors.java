package fi.majakka.channel;

import fi.majakka.network.Connector;
import fi.majakka.network.Network;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The networks that this program speaks. */
@ApplicationScoped
public class Connectors {
    private final Map<String, Connector> byName;

    Connectors(@All List<Connector> connectors) {
        this.byName =
                connectors.stream().collect(Collectors.toMap(c -> c.network().name(), Function.identity()));
    }

    public List<Network> networks() {
        var byTitle = Comparator.comparing(Network::title);
        return byName.values().stream().map(Connector::network).sorted(byTitle).toList();
    }

    public Optional<Connector> find(String network) {
        return Optional.ofNullable(byName.get(network));
    }

    /** The connector of a channel's network. @throws IllegalStateException when this program was built without it */
    public Connector of(Channel channel) {
        return find(channel.network)
                .orElseThrow(() -> new IllegalStateException("There is no connector for " + channel.network));
    }
}
