package fi.majakka.team;

import java.time.Instant;

/**
 * Somebody logged out, here or at the provider, or an administrator ended their session there. Told on every instance,
 * each in its own time, at most a second or two after it happened.
 *
 * @param subject null when the provider named the session alone
 * @param session the provider's name of it; null when all of the subject's sessions end
 * @param upTo then: those with tokens that were issued until here, by the provider's clock
 */
public record SessionEnded(String issuer, String subject, String session, Instant upTo) {
    /** What one who leaves ends: their own session, or when it has no name whatever they had until now. */
    static SessionEnded of(Session session) {
        return new SessionEnded(session.issuer(), session.subject(), session.id(), session.issued());
    }

    public boolean ends(Session other) {
        if (!issuer.equals(other.issuer())) return false;
        if (session != null) return session.equals(other.id());
        return subject.equals(other.subject()) && !other.issued().isAfter(upTo);
    }
}
