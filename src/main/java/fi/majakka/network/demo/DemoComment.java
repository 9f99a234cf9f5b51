package fi.majakka.network.demo;

import fi.majakka.network.demo.DemoCorpus.Said;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/** One comment's whole life in the demo, some of which may lie ahead. */
record DemoComment(
        String id,
        String parent,
        String post,
        DemoCorpus.Person author,
        String text,
        String lang,
        Instant createdAt,
        Instant editedAt,
        Instant deletedAt,
        Integer rating,
        boolean own) {
    private static final Pattern ADDED_LATER = Pattern.compile(" (MUOK\\w+|EDIT|REDIGERAT): .*", Pattern.DOTALL);

    /** A comment of the corpus with all its times moved by as much. */
    static DemoComment moved(Said said, Duration shift, Instant latest) {
        return of(
                said,
                said.createdAt().plus(shift),
                earlier(said.editedAt(), shift, latest),
                earlier(said.deletedAt(), shift, latest));
    }

    static DemoComment of(Said said, Instant createdAt, Instant editedAt, Instant deletedAt) {
        return new DemoComment(
                said.id(),
                said.parent(),
                said.post(),
                said.author(),
                said.text(),
                said.lang(),
                createdAt,
                editedAt,
                deletedAt,
                said.rating(),
                false);
    }

    private static Instant earlier(Instant at, Duration shift, Instant latest) {
        if (at == null) return null;
        var moved = at.plus(shift);
        return moved.isAfter(latest) ? latest : moved;
    }

    /** As it stood at a time: before its edit it read differently, before its deletion it was there. */
    DemoComment at(Instant time) {
        boolean edited = editedAt != null && !editedAt.isAfter(time);
        boolean deleted = deletedAt != null && !deletedAt.isAfter(time);
        return new DemoComment(
                id,
                parent,
                post,
                author,
                edited || editedAt == null ? text : firstWording(),
                lang,
                createdAt,
                edited ? editedAt : null,
                deleted ? deletedAt : null,
                rating,
                own);
    }

    /** The corpus holds only the last version. */
    private String firstWording() {
        var cut = ADDED_LATER.matcher(text).replaceFirst("");
        return cut.equals(text) ? text.replaceFirst("[.!?]?$", "..") : cut;
    }

    Instant changedAt() {
        return deletedAt != null ? deletedAt : editedAt != null ? editedAt : createdAt;
    }
}
