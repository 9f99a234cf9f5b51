package fi.majakka.demo;

import fi.majakka.channel.Channel;
import fi.majakka.channel.Connecting;
import fi.majakka.network.demo.DemoNetwork;
import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.time.Instant;

/** Connects the bakery's seven channels at the very first start of dev mode, so that there is a queue to work on. */
@ApplicationScoped
@IfBuildProfile("dev")
class DemoChannels {
    /** The year that the bakery's story tells. */
    private static final Instant STORY_BEGINS = Instant.parse("2025-01-01T00:00:00Z");

    private final Connecting connecting;

    DemoChannels(Connecting connecting) {
        this.connecting = connecting;
    }

    @ActivateRequestContext
    void connect(@Observes StartupEvent started) {
        if (Channel.count() > 0) return;
        for (var channel : DemoNetwork.channels())
            connecting.connect(connecting.prove("demo", channel.credential()), channel.name(), STORY_BEGINS, null);
    }
}
