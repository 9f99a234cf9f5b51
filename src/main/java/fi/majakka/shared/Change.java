package fi.majakka.shared;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that changed, told by the module that changed it, inside the change's own transaction. Whoever listens (the
 * audit trail, the event stream) needs no more than this.
 */
public interface Change {
    /** Kebab-case, the kind of subject first: {@code comment-assigned}, {@code reply-sent}. */
    String what();

    UUID subject();

    /** The channel whose readers may know of it, null when it belongs to none. */
    UUID channel();

    /** The subject's version after the change. */
    int version();

    /** Who did it, null for the program itself. */
    MemberId by();

    /** Whose powers were used, when somebody acted for another; null otherwise. */
    default MemberId onBehalf() {
        return null;
    }

    Instant at();

    /** What it was before and is now, as far as that is a word or two; never a text that somebody wrote in private. */
    String from();

    String to();

    /** The one member whom it concerns, beside those who decide on roles; null when all may hear of it. */
    default MemberId audience() {
        return null;
    }

    /** False for what is only told live and not kept: presence, a draft's keystrokes. */
    default boolean audited() {
        return true;
    }
}
