package fi.majakka.network.demo;

import fi.majakka.network.Access;
import fi.majakka.network.demo.DemoLog.What;
import fi.majakka.shared.ChannelId;
import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The demo network itself: tests let visitors write in it, script its faults and look at what was posted. */
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
public class DemoNetwork {
    private final Map<ChannelId, DemoAccount> accounts = new ConcurrentHashMap<>();
    private final DemoCorpus corpus = DemoCorpus.bakery();
    private final Clock clock;
    private final Duration pace;
    private final DemoLog log;
    private final DemoFaults faults;

    @Inject
    DemoNetwork(Clock clock, DemoConfig config) {
        this(clock, config.pace(), config.slow(), config.memory().orElse(null));
    }

    /** @param memory null keeps all in memory */
    DemoNetwork(Clock clock, Duration pace, Duration slow, Path memory) {
        this.clock = clock;
        this.pace = pace;
        this.log = new DemoLog(memory);
        this.faults = new DemoFaults(clock, slow);
    }

    /** A channel for the first start: connect it to the network {@code demo} with this credential. */
    public record Channel(String name, String network, Map<String, String> credential) {}

    /** The bakery's seven channels. */
    public static List<Channel> channels() {
        return Arrays.stream(DemoStyle.values())
                .map(s -> new Channel(
                        DemoCorpus.bakery().titles().get(s.key()), s.title, Map.of("plays", s.key(), "token", "demo")))
                .toList();
    }

    /** What the next replies (and hides, likes, deletions) on this channel meet, one fault each. */
    public void script(ChannelId channel, DemoFault... faults) {
        this.faults.script(channel, true, faults);
    }

    /** What the next reads on this channel meet, one fault each. */
    public void scriptReads(ChannelId channel, DemoFault... faults) {
        this.faults.script(channel, false, faults);
    }

    /** From now on everything on this channel meets this fault. */
    public void outage(ChannelId channel, DemoFault fault) {
        faults.outage(channel, fault);
    }

    /** Ends an outage and forgets the scripts. */
    public void heal(ChannelId channel) {
        faults.heal(channel);
    }

    /** Somebody comments, under {@code parent} when that is not null. */
    public String visitorWrites(ChannelId channel, String author, String text, String parent) {
        return log.write(channel, What.VISITOR, parent, author, text, null, clock.instant())
                .id();
    }

    public void visitorEdits(ChannelId channel, String externalId, String text) {
        log.change(channel, What.EDIT, externalId, text, clock.instant());
    }

    public void visitorDeletes(ChannelId channel, String externalId) {
        log.change(channel, What.DELETE, externalId, null, clock.instant());
    }

    /** The company answers in the network's own program. */
    public String staffWritesNatively(ChannelId channel, String text, String parent) {
        return log.write(channel, What.NATIVE, parent, null, text, null, clock.instant())
                .id();
    }

    /** The texts of the company's account that stand there, oldest first. */
    public List<String> posted(Access access) {
        var posting = posting(access, null);
        return posting.standing().map(posting::text).toList();
    }

    <T> T meet(Access access, boolean write, Supplier<T> work) {
        return faults.meet(access.channel(), write, work);
    }

    /** @param start of the replay as a stored state or reference tells it, null when the caller has none */
    DemoAccount account(Access access, Instant start) {
        var who = DemoCredential.of(access);
        return accounts.compute(who.channel(), (id, known) -> {
            if (known != null && (start == null || known.start.equals(start)) && known.plays(who)) return known;
            var from = start != null ? start : clock.instant();
            return new DemoAccount(who, corpus, log, from, pace);
        });
    }

    DemoPosting posting(Access access, Instant start) {
        return new DemoPosting(account(access, start), log, clock.instant());
    }

    void change(Access access, What what, String externalId) {
        log.change(access.channel(), what, externalId, null, clock.instant());
    }

    Instant now() {
        return clock.instant();
    }
}
