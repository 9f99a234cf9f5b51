package fi.majakka.inbox;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.majakka.shared.Conflict;
import fi.majakka.shared.MemberId;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.DynamicUpdate;

/**
 * One public comment by somebody else: the item of the queue. What the network says of it is written by {@link Ingest};
 * here is what the team does with it.
 */
@Entity
@DynamicUpdate
public class Comment extends PanacheEntityBase {
    /** Where an item stands. */
    @Schema(name = "CommentState")
    public enum State {
        /** Nobody has dealt with it. */
        @JsonProperty("new")
        NEW,
        /** Somebody has, and it is not done. */
        @JsonProperty("pending")
        PENDING,
        /** Done, with an {@link Outcome}. */
        @JsonProperty("resolved")
        RESOLVED
    }

    /** How an item ended. */
    public enum Outcome {
        @JsonProperty("answered")
        ANSWERED,
        @JsonProperty("noReplyNeeded")
        NO_REPLY_NEEDED,
        @JsonProperty("spam")
        SPAM,
        @JsonProperty("handledElsewhere")
        HANDLED_ELSEWHERE
    }

    @Id
    public UUID id;

    public UUID channelId;
    public UUID postId;
    public UUID authorId;
    public String externalId;
    public String parentExternalId;
    public String threadKey;
    public String reference;
    public String text;
    public String language;
    public boolean own;
    public Instant deletedAt;
    public boolean hidden;
    public boolean liked;

    @Enumerated(EnumType.STRING)
    public State state;

    @Enumerated(EnumType.STRING)
    public Outcome outcome;

    public UUID assigneeId;
    public Instant snoozedUntil;

    @Column(columnDefinition = "text[]")
    public List<String> labels;

    /** Our latest reply and where it stands, so that lists can show it. */
    public UUID replyId;

    public String replyState;

    /** The version at which the thread last changed, our own replies included. */
    public int threadVersion;

    /** The version at which the thread last changed from outside. */
    public int heardVersion;

    @Version
    public int version;

    protected Comment() {}

    /** An item of the queue, locked until the transaction ends; our own words in a thread are none. */
    public static Optional<Comment> locked(UUID id) {
        return find("id = ?1 and own = false", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    public static Optional<Comment> item(UUID id) {
        return find("id = ?1 and own = false", id).firstResultOptional();
    }

    /** Makes a member own it until it is resolved. */
    void assign(MemberId member) {
        requireOpen();
        assigneeId = member.value();
        state = State.PENDING;
    }

    void release() {
        requireOpen();
        assigneeId = null;
    }

    /** Done. What was promised with a snooze falls with it. */
    void resolve(Outcome how) {
        if (state == State.RESOLVED && outcome == how) return;
        state = State.RESOLVED;
        outcome = how;
        snoozedUntil = null;
    }

    /** Not done after all: it is pending again, with whom it was. */
    public void reopen() {
        if (state != State.RESOLVED) throw new Conflict("not-resolved", "Only a resolved comment can be reopened");
        state = State.PENDING;
        outcome = null;
    }

    void snooze(Instant until, Instant now) {
        requireOpen();
        if (!until.isAfter(now)) throw new fi.majakka.shared.Invalid("until", "must be in the future");
        snoozedUntil = until;
        state = State.PENDING;
    }

    void wake() {
        snoozedUntil = null;
    }

    void label(SortedSet<String> next) {
        labels = List.copyOf(next);
    }

    void hide(boolean hide) {
        hidden = hide;
    }

    void like(boolean like) {
        liked = like;
    }

    /** The network does not have it any more. */
    void gone(Instant now) {
        if (deletedAt == null) deletedAt = now;
    }

    /** Somebody answers: what colleagues read before is not the whole thread any more. */
    public void answered() {
        if (state == State.NEW) state = State.PENDING;
        threadVersion = version + 1;
    }

    /** Somebody wrote an answer that waits for an approval. */
    public void beingAnswered() {
        if (state == State.NEW) state = State.PENDING;
    }

    /** Where our latest reply stands now. */
    public void replyIs(UUID reply, String state) {
        replyId = reply;
        replyState = state;
    }

    /** Somebody answered on the network itself: it is dealt with, and whoever resolves it sees that answer. */
    public void answeredElsewhere() {
        if (state == State.NEW) state = State.PENDING;
        threadVersion = version + 1;
        heardVersion = version + 1;
    }

    public boolean isOpen() {
        return state != State.RESOLVED;
    }

    private void requireOpen() {
        if (!isOpen()) throw new Conflict("resolved", "The comment is resolved: reopen it first");
    }
}
