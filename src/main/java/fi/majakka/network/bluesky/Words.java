package fi.majakka.network.bluesky;

/** Text of strangers, made fit to be stored and shown. */
final class Words {
    private static final int TITLE = 80;

    private Words() {}

    /** The first words, null when there are none. */
    static String title(String text) {
        var words = plain(text).strip().replaceAll("\\s+", " ");
        if (words.length() <= TITLE) return words.isEmpty() ? null : words;
        int end = words.lastIndexOf(' ', TITLE);
        return words.substring(0, end > 0 ? end : words.offsetByCodePoints(0, TITLE / 2)) + "…";
    }

    /** Without the control characters that have no place in a text and that databases refuse. */
    static String plain(String text) {
        return text == null ? null : text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
    }
}
