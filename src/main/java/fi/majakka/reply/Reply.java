package fi.majakka.reply;

import fi.majakka.network.Delivery;
import fi.majakka.network.Failure;
import fi.majakka.shared.Conflict;
import fi.majakka.shared.MemberId;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The company's answer to one comment. It is posted once, or a person decides. */
@Entity
public class Reply extends PanacheEntityBase {
    private static final Set<ReplyState> CHANGEABLE = EnumSet.of(
            ReplyState.DRAFT, ReplyState.RETURNED, ReplyState.QUEUED, ReplyState.FAILED, ReplyState.CANCELLED);

    @Id
    public UUID id;

    public UUID commentId;
    public UUID channelId;
    public UUID authorId;
    public String clientKey;
    public String text;

    @Enumerated(EnumType.STRING)
    public ReplyState state;

    public int seenVersion;
    public Instant createdAt;
    public Instant sendsAt;
    public Instant preparedAt;
    public int attempt;
    public long epoch;
    public Instant leaseUntil;
    public Instant nextCheckAt;
    public int checks;
    public String externalId;
    public String url;
    public Instant sentAt;
    public String failureCode;
    public String failureDetail;
    public boolean failureRetryable;

    @Version
    public int version;

    protected Reply() {}

    Reply(UUID id, UUID commentId, UUID channelId, MemberId author, String clientKey, Instant now) {
        this.id = id;
        this.commentId = commentId;
        this.channelId = channelId;
        this.authorId = author.value();
        this.clientKey = clientKey;
        this.createdAt = now;
        this.state = ReplyState.DRAFT;
    }

    static Optional<Reply> locked(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    static Optional<Reply> madeWith(MemberId author, String clientKey) {
        return find("authorId = ?1 and clientKey = ?2", author.value(), clientKey)
                .firstResultOptional();
    }

    static List<Reply> to(UUID comment) {
        return list("commentId = ?1 order by createdAt, id", comment);
    }

    /** Replies to a comment whose end is not known yet. */
    static List<Reply> undecidedTo(UUID comment) {
        return list(
                "commentId = ?1 and state in ?2 and externalId is null",
                comment,
                List.of(ReplyState.SENDING, ReplyState.UNKNOWN));
    }

    /** The network's ids of our other replies to the same comment. */
    List<String> othersStanding() {
        var others = "select externalId from Reply where commentId = ?1 and id <> ?2 and externalId is not null";
        return find(others, commentId, id).project(String.class).list();
    }

    static boolean isKnownAs(UUID channel, String externalId) {
        return count("channelId = ?1 and externalId = ?2", channel, externalId) > 0;
    }

    void write(String text, int seenVersion) {
        if (!CHANGEABLE.contains(state))
            throw new Conflict("not-editable", "A reply that is " + word() + " cannot be edited");
        this.text = text;
        this.seenVersion = seenVersion;
    }

    /** Lets it leave after the undo window; one that waits already goes on waiting. */
    void queue(Instant now, Duration undo) {
        if (!CHANGEABLE.contains(state))
            throw new Conflict("not-sendable", "A reply that is " + word() + " cannot be sent");
        state = ReplyState.QUEUED;
        sendsAt = now.plus(undo);
        preparedAt = null; // a text that may differ is a new message to the network
        failureCode = null;
        failureDetail = null;
        failureRetryable = false;
    }

    /** Takes it back before it leaves, or gives it up after it failed. */
    void cancel() {
        if (state == ReplyState.CANCELLED) return;
        if (state != ReplyState.QUEUED && state != ReplyState.DRAFT && state != ReplyState.FAILED)
            throw new Conflict("too-late", "A reply that is " + word() + " cannot be cancelled");
        state = ReplyState.CANCELLED;
        sendsAt = null;
    }

    /** It stands on the network. */
    void sent(Delivery delivery, Instant now) {
        state = ReplyState.SENT;
        externalId = delivery.externalId();
        url = delivery.url();
        sentAt = delivery.at() == null ? now : delivery.at();
        leaseUntil = null;
        nextCheckAt = null;
    }

    /** It surely does not stand there. */
    void failed(String code, String detail, boolean retryable) {
        state = ReplyState.FAILED;
        failureCode = code;
        failureDetail = detail;
        failureRetryable = retryable;
        leaseUntil = null;
        nextCheckAt = null;
    }

    /** It may stand there: looked for at {@code nextCheck}, and never sent again before that is decided. */
    void unknown(String code, String detail, Instant nextCheck) {
        state = ReplyState.UNKNOWN;
        failureCode = code;
        failureDetail = detail;
        leaseUntil = null;
        nextCheckAt = nextCheck;
    }

    /** Nothing happened and it may go later. */
    void waits(Failure why, Instant until) {
        state = ReplyState.QUEUED;
        sendsAt = until;
        failureCode = why.code();
        failureDetail = why.getMessage();
        leaseUntil = null;
    }

    /** Not found on the network yet. */
    void lookAgain(Instant at) {
        nextCheckAt = at;
        leaseUntil = null;
    }

    /** A person looked on the network. */
    void decide(boolean posted, String permalink, Instant now) {
        if (state != ReplyState.UNKNOWN)
            throw new Conflict("not-unknown", "Only a reply whose end is unknown takes a verdict");
        if (posted) sent(new Delivery(null, permalink, null), now);
        else failed("not-posted", "A person looked: it is not there", true);
    }

    String word() {
        return state.name().toLowerCase();
    }
}
