package fi.majakka.network;

import java.util.List;
import java.util.Optional;

/**
 * Speaks one network's language. Connectors are found by CDI: a new network is a new folder and no change elsewhere.
 *
 * <p>Every method may call the network and is never called inside a database transaction. Every method throws {@link
 * Failure}, classified by what the network's answer means and not by its HTTP status. A connector keeps no state between
 * calls: what must survive is in {@link Discovery#state}, in {@link IncomingComment#reference} or in the credential.
 * Optional abilities are the small interfaces {@link CanHide}, {@link CanLike}, {@link CanDelete} and {@link
 * CanReceivePush}.
 */
public interface Connector {
    Network network();

    /**
     * Reads the channel as staff would and says what it found: this, and nothing else, makes a channel healthy.
     *
     * @throws Failure with {@code AUTH} or {@code PERMISSION} when the credential does not open what replies need
     */
    Reading probe(Access access);

    /**
     * Reads what is new since {@code state}.
     *
     * @param state what the last call returned, or null for the first call, which looks back as far as {@link
     *     Budget#since} says
     * @return items oldest first; duplicates of what was delivered before are allowed and expected
     */
    Discovery fetch(Access access, String state, Budget budget);

    /**
     * Reads known comments again, so that edits and deletions show where the network does not tell of them.
     *
     * @return one item for each id that could be judged, {@link IncomingComment#gone} for those that are not there
     */
    List<IncomingComment> reread(Access access, List<IncomingComment.Known> known);

    /**
     * Posts one reply, once. Everything in {@code reply} was stored before the call.
     *
     * @throws Failure with {@code UNKNOWN_WRITE} or {@code DUPLICATE} when the reply may stand on the network; every
     *     other kind promises that it does not
     */
    Delivery reply(Access access, OutgoingReply reply);

    /** Looks for a reply that may have been posted: by the network's key where it has one, else by parent and text. */
    Optional<Delivery> findOwnReply(Access access, OutgoingReply reply);

    /** True where nothing is read: other systems feed the channel through the API. */
    default boolean isFed() {
        return false;
    }

    /** How often a channel is read when nothing else is said, in seconds. */
    default int pollSeconds() {
        return 60;
    }

    /** Channels with the same answer share one allowance (a project's quota, an address's limit): one waits, all wait. */
    default String allowance(Access access) {
        return access.channel().toString();
    }
}
