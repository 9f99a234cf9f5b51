package fi.majakka.coverage;

import fi.majakka.delegation.Means;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * A desk at this moment, as far as the work on its channels is concerned.
 *
 * @param open false outside service hours: work waits until it opens
 * @param onDuty who is there and may answer, ordered as the rules name them
 * @param lastResort who holds the work when it is open and nobody is there; null for nobody
 * @param assignsWork true when new comments go by themselves to who is on duty
 * @param mostOpen open comments up to which a member is given new ones
 * @param firstReplyMinutes of service time within which the desk means to answer; null where it has set itself nothing
 * @param outOfHours what authors are told while it is closed; null for nothing
 * @param escalation what happens with an item that nears that, in the order of the steps
 */
public record DeskNow(
        UUID id,
        String name,
        List<UUID> channels,
        boolean open,
        List<Person> onDuty,
        UUID lastResort,
        boolean assignsWork,
        int mostOpen,
        Integer firstReplyMinutes,
        List<EscalationStep> escalation,
        Words outOfHours,
        Instant now) {
    /**
     * @param by who approved of them
     * @param zone in which the time is told
     */
    public record Words(OutOfHours text, UUID by, ZoneId zone) {}

    /** @param means how far the member answers on the desk's channels */
    public record Person(UUID member, Means means) {}

    public List<UUID> members() {
        return onDuty.stream().map(Person::member).toList();
    }
}
