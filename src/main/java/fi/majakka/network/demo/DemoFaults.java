package fi.majakka.network.demo;

import fi.majakka.network.Failure;
import fi.majakka.shared.ChannelId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/** The script of what goes wrong, channel by channel: an outage over everything, else the next fault of reads or writes. */
class DemoFaults {
    private final Map<ChannelId, DemoFault> outages = new ConcurrentHashMap<>();
    private final Map<ChannelId, Queue<DemoFault>> reads = new ConcurrentHashMap<>();
    private final Map<ChannelId, Queue<DemoFault>> writes = new ConcurrentHashMap<>();
    private final Clock clock;
    private final Duration slow;

    DemoFaults(Clock clock, Duration slow) {
        this.clock = clock;
        this.slow = slow;
    }

    void outage(ChannelId channel, DemoFault fault) {
        outages.put(channel, fault);
    }

    void script(ChannelId channel, boolean write, DemoFault... faults) {
        (write ? writes : reads)
                .computeIfAbsent(channel, c -> new ConcurrentLinkedQueue<>())
                .addAll(List.of(faults));
    }

    void heal(ChannelId channel) {
        outages.remove(channel);
        reads.remove(channel);
        writes.remove(channel);
    }

    <T> T meet(ChannelId channel, boolean write, Supplier<T> work) {
        var fault = next(channel, write);
        fault.before(write, clock.instant());
        T done = work.get();
        if (fault == DemoFault.SLOW) answerLate(write);
        fault.after(write, clock.instant());
        return done;
    }

    private DemoFault next(ChannelId channel, boolean write) {
        var outage = outages.get(channel);
        if (outage != null) return outage;
        var script = (write ? writes : reads).get(channel);
        var next = script == null ? null : script.poll();
        return next == null ? DemoFault.NONE : next;
    }

    private void answerLate(boolean write) {
        try {
            Thread.sleep(slow.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            var kind = write ? Failure.Kind.UNKNOWN_WRITE : Failure.Kind.TRANSIENT;
            throw new Failure(kind, "interrupted", "The call was interrupted", null, e);
        }
    }
}
