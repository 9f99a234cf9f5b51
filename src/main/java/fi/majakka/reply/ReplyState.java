package fi.majakka.reply;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a reply stands. */
public enum ReplyState {
    @JsonProperty("draft")
    DRAFT,
    /** Lies with an approver; its text is locked. */
    @JsonProperty("submitted")
    SUBMITTED,
    /** An approver gave it back with a reason. */
    @JsonProperty("returned")
    RETURNED,
    /** Approved and not queued yet; a reply that is approved is queued in the same moment. */
    @JsonProperty("approved")
    APPROVED,
    /** Leaves at {@link Reply#sendsAt}; can be cancelled until then. */
    @JsonProperty("queued")
    QUEUED,
    /** One instance is posting it under a lease. */
    @JsonProperty("sending")
    SENDING,
    /** Stands on the network. */
    @JsonProperty("sent")
    SENT,
    /** Surely does not stand on the network. */
    @JsonProperty("failed")
    FAILED,
    /** May stand on the network: never posted again before it is known. */
    @JsonProperty("unknown")
    UNKNOWN,
    @JsonProperty("cancelled")
    CANCELLED;

    /** Its text may change, and it may be sent. */
    boolean isChangeable() {
        return this == DRAFT || this == RETURNED || this == QUEUED || this == FAILED || this == CANCELLED;
    }

    /** It can be taken back. */
    boolean isCancellable() {
        return this == QUEUED || this == DRAFT || this == FAILED || this == SUBMITTED || this == RETURNED;
    }
}
