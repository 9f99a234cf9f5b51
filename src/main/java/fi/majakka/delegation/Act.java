package fi.majakka.delegation;

/** What a member may be allowed to do on a channel, with the role that gives it. */
public enum Act {
    READ("observer"),
    ANSWER("responder"),
    MODERATE("moderator"),
    FEED("integrator"),
    KEEP("keeper"),
    AUDIT("owner");

    /** The word of the role that is missing when it is refused. */
    public final String role;

    Act(String role) {
        this.role = role;
    }
}
