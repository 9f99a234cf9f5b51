package fi.majakka.network;

/** A connector whose network lets the company hide a comment from the public. Both calls may be repeated. */
public interface CanHide {
    void hide(Access access, Target target);

    void show(Access access, Target target);
}
