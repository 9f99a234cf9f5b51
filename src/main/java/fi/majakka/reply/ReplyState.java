package fi.majakka.reply;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a reply stands. Submitted, returned and approved come with delegation. */
public enum ReplyState {
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("submitted")
    SUBMITTED,
    @JsonProperty("returned")
    RETURNED,
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
    CANCELLED
}
