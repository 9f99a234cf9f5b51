package fi.majakka.inbox;

/** Finds comments by words. */
final class Search {
    private Search() {}

    static void find(String q, QueueFilter filter) {
        filter.and("c.text ILIKE ?", "%" + q.replaceAll("([%_\\\\])", "\\\\$1") + "%");
    }
}
