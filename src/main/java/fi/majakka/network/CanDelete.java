package fi.majakka.network;

/** A connector whose network lets the company delete another's comment. A comment that is gone already is no failure. */
public interface CanDelete {
    void delete(Access access, Target target);
}
