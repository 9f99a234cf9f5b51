package fi.majakka.shared;

/** One page of a list, which knows where the next one begins. */
public interface Paged {
    /** Opaque, null on the last page. */
    String next();

    /** The query parameter that takes it. */
    default String goesOnWith() {
        return "cursor";
    }
}
