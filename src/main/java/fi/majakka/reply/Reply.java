package fi.majakka.reply;

import fi.majakka.inbox.Comment;
import fi.majakka.network.Delivery;
import fi.majakka.network.Failure;
import fi.majakka.shared.Conflict;
import fi.majakka.shared.MemberId;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** The company's answer to one comment. It is posted once, or a person decides. */
@Entity
public class Reply extends PanacheEntityBase {
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
    /** Of what only says that the desk is closed: when it is of no use any more. */
    public Instant expiresAt;

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

    @Embedded
    public Held held = new Held();

    @Version
    public int version;

    protected Reply() {}

    /** @param expiresAt null for an answer */
    Reply(UUID id, Comment comment, MemberId author, String clientKey, Instant expiresAt, Instant now) {
        this.id = id;
        this.commentId = comment.id;
        this.channelId = comment.channelId;
        this.expiresAt = expiresAt;
        this.authorId = author.value();
        this.clientKey = clientKey;
        this.createdAt = now;
        this.state = ReplyState.DRAFT;
    }

    /** False for what only says that the desk is closed. */
    public boolean isAnswer() {
        return expiresAt == null;
    }

    void write(String text, int seenVersion) {
        if (!state.isChangeable())
            throw new Conflict("not-editable", "A reply that is " + word() + " cannot be edited");
        this.text = text;
        this.seenVersion = seenVersion;
    }

    /** Gives it to an approver: it does not leave before that, and not otherwise than it is now. */
    void submit(MemberId by, Turn turn, Instant now) {
        if (!state.isChangeable()) throw new Conflict("not-sendable", "A reply that is " + word() + " cannot be sent");
        state = ReplyState.SUBMITTED;
        sendsAt = null;
        held.submitted(by, turn, now);
    }

    /** The approver kept silent, or is away: it lies with the next one. */
    public void passOn(Turn turn) {
        held.liesWith(turn);
    }

    /** @param edited the approver's own words, null when it leaves as it was written */
    public void approve(MemberId by, MemberId owner, String edited, int seenVersion, Instant now) {
        held.requireDecidable(this, by);
        held.decided(by, owner, now);
        if (edited != null && !edited.equals(text)) {
            held.edited(text);
            text = edited;
        }
        this.seenVersion = seenVersion;
        held.binds(text, seenVersion);
    }

    public void returned(MemberId by, MemberId owner, String reason, Instant now) {
        held.requireDecidable(this, by);
        held.decided(by, owner, now);
        held.reason(reason);
        state = ReplyState.RETURNED;
    }

    /** Lets it leave after the undo window; one that waits already goes on waiting. */
    void queue(Instant now, Duration undo) {
        if (!state.isChangeable() && !mayLeave())
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
        if (!state.isCancellable())
            throw new Conflict("too-late", "A reply that is " + word() + " cannot be cancelled");
        state = ReplyState.CANCELLED;
        sendsAt = null;
        held.withdrawn();
    }

    /** It stands on the network. */
    public void sent(Delivery delivery, Instant now) {
        state = ReplyState.SENT;
        externalId = delivery.externalId();
        url = delivery.url();
        sentAt = delivery.at() == null ? now : delivery.at();
        leaseUntil = null;
        nextCheckAt = null;
    }

    /** It surely does not stand there. */
    public void failed(String code, String detail, boolean retryable) {
        state = ReplyState.FAILED;
        failureCode = code;
        failureDetail = detail;
        failureRetryable = retryable;
        leaseUntil = null;
        nextCheckAt = null;
    }

    /** It may stand there: looked for at {@code nextCheck}, and never sent again before that is decided. */
    public void unknown(String code, String detail, Instant nextCheck) {
        state = ReplyState.UNKNOWN;
        failureCode = code;
        failureDetail = detail;
        leaseUntil = null;
        nextCheckAt = nextCheck;
    }

    /** Nothing happened and it may go later. */
    public void waits(Failure why, Instant until) {
        state = ReplyState.QUEUED;
        sendsAt = until;
        failureCode = why.code();
        failureDetail = why.getMessage();
        leaseUntil = null;
    }

    /** Not found on the network yet. */
    public void lookAgain(Instant at) {
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

    /** True when it was approved exactly as it is, for the thread as it was read. */
    public boolean mayLeave() {
        return held.bound(text, seenVersion);
    }

    public String word() {
        return state.name().toLowerCase();
    }
}
