package fi.majakka.delegation;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The channels that roles are given on: told by {@code channel}, which stands above this module. */
public interface ChannelNames {
    /** A channel as others mention it. */
    @Schema(
            name = "ChannelName",
            requiredProperties = {"id", "network", "name"})
    record ChannelName(UUID id, String network, String name) {}

    /** Those that are connected, in the order of lists. */
    List<ChannelName> connected();
}
