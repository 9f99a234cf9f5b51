package fi.majakka.delegation;

/** How far a member can answer on a channel; each is more than the one before. */
public enum Means {
    /** Was never given a role for it. */
    NONE,
    /** Had one that is over. */
    ENDED,
    /** Writes what somebody approves. */
    SUPERVISED,
    /** Answers alone, all of it or all but samples. */
    ALONE;

    public boolean counts() {
        return compareTo(SUPERVISED) >= 0;
    }
}
