package fi.majakka.shared;

/** What people edit: its version is told in the answer's {@code ETag} too. */
public interface Versioned {
    int version();
}
