package fi.majakka.reply;

import fi.majakka.shared.MemberId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * With whom a submitted reply lies, until when, and who comes next.
 *
 * @param fallback null when there is nobody else
 */
public record Turn(UUID approver, Instant deadline, UUID fallback) {
    /**
     * The first of them, or the one after who had it last: it never simply waits, and begins again after the last.
     *
     * @param order who may decide now, the first of them first; at least one
     * @param last with whom it lay, null when it is new
     */
    public static Turn next(List<MemberId> order, UUID last, Duration time, Instant now) {
        int at = -1;
        for (int i = 0; i < order.size(); i++) if (order.get(i).value().equals(last)) at = i;
        int next = (at + 1) % order.size();
        var fallback =
                order.size() == 1 ? null : order.get((next + 1) % order.size()).value();
        return new Turn(order.get(next).value(), now.plus(time), fallback);
    }
}
