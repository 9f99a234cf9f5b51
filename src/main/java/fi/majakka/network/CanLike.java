package fi.majakka.network;

/** A connector whose network lets the company like a comment. Both calls may be repeated. */
public interface CanLike {
    void like(Access access, Target target);

    void unlike(Access access, Target target);
}
