package fi.majakka.reply;

import fi.majakka.shared.Conflict;
import fi.majakka.shared.MemberId;
import fi.majakka.shared.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** The approval that a reply waits for, or had: with whom it lies, what was decided, and what exactly that binds. */
@Embeddable
public class Held {
    /** It may not leave without an approval. */
    public boolean held;

    public UUID submittedBy;
    public Instant submittedAt;
    public String submittedText;
    public UUID approverId;
    public Instant deadline;
    public UUID fallbackId;
    public UUID decidedBy;
    public UUID decidedFor;
    public Instant decidedAt;
    public String returnReason;
    public String approvedText;

    @Column(name = "approved_seen")
    public Integer approvedSeen;

    void submitted(MemberId by, Turn turn, Instant now) {
        held = true;
        submittedBy = by.value();
        submittedAt = now;
        submittedText = null;
        decidedBy = null;
        decidedFor = null;
        decidedAt = null;
        approvedText = null;
        approvedSeen = null;
        liesWith(turn);
    }

    /** The reason of an earlier return stays to be read until the next decision. */
    void liesWith(Turn turn) {
        approverId = turn.approver();
        deadline = turn.deadline();
        fallbackId = turn.fallback();
    }

    void requireDecidable(Reply reply, MemberId by) {
        if (reply.state != ReplyState.SUBMITTED)
            throw new Conflict("not-submitted", "A reply that is " + reply.word() + " does not wait for an approval");
        if (by.value().equals(reply.authorId) || by.value().equals(submittedBy))
            throw new Refused("own-reply", "Nobody approves a reply of their own");
    }

    void decided(MemberId by, MemberId owner, Instant now) {
        decidedBy = by.value();
        decidedFor = owner == null ? null : owner.value();
        decidedAt = now;
        returnReason = null;
        approverId = null;
        deadline = null;
        fallbackId = null;
    }

    void edited(String asSubmitted) {
        submittedText = asSubmitted;
    }

    void reason(String reason) {
        returnReason = reason;
    }

    void binds(String text, int seenVersion) {
        approvedText = text;
        approvedSeen = seenVersion;
    }

    /** What was approved was taken back: it needs a new yes. */
    void withdrawn() {
        approvedText = null;
        approvedSeen = null;
    }

    /** It leaves by trust: no approval is asked for. */
    void free() {
        held = false;
    }

    boolean bound(String text, int seenVersion) {
        return held && text.equals(approvedText) && approvedSeen == seenVersion;
    }
}
