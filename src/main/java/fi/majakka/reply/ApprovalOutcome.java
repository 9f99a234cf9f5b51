package fi.majakka.reply;

/** What was decided of a reply. */
public enum ApprovalOutcome {
    UNCHANGED,
    EDITED,
    RETURNED,
    /** It was sent, and needed a fix. */
    COMPLAINT
}
