package fi.majakka.delegation;

/** What a member may be allowed to do, most of it on a channel, with the role that gives it. */
public enum Act {
    /** Belong: read who is who, and hear what concerns oneself. */
    HEAR("member of the team"),
    /** Be a person of the team: ask for roles, tell absences, confirm an emergency. */
    ASK("member of the team"),
    READ("observer"),
    /** Write replies that leave when somebody approves them, and notes. */
    DRAFT("drafter"),
    /** Answer as far as trust allows, and deal with the queue. */
    ANSWER("responder"),
    MODERATE("moderator"),
    /** Decide on the replies of others. */
    APPROVE("approver"),
    FEED("integrator"),
    KEEP("keeper"),
    PLAN("planner"),
    SPEAK("speaker"),
    /** Decide who holds which role, and how far somebody is trusted. */
    DELEGATE("owner"),
    AUDIT("owner"),
    /** Make an owner or a deputy. */
    OWN("owner");

    /** The word of the role that is missing when it is refused. */
    public final String role;

    Act(String role) {
        this.role = role;
    }

    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
