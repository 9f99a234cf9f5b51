package fi.majakka.inbox;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import fi.majakka.inbox.search.SearchText;
import fi.majakka.network.Abilities;
import fi.majakka.network.IncomingComment;
import fi.majakka.shared.Ids;
import fi.majakka.shared.PlainText;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** An incoming comment as it is stored: cleaned, scored, and with a fingerprint that tells whether anything is new. */
@JsonNaming(SnakeCaseStrategy.class)
record Row(
        UUID id,
        String externalId,
        String parentExternalId,
        String postKey,
        String authorKey,
        String text,
        String raw,
        String language,
        Instant createdAt,
        Instant cameAt,
        Instant editedAt,
        Instant changedAt,
        Instant deletedAt,
        String url,
        Integer rating,
        List<IncomingComment.Attachment> attachments,
        boolean own,
        boolean hidden,
        boolean liked,
        Integer itemCan,
        String reference,
        int priority,
        List<String> priorityRules,
        List<String> searchWords,
        long fingerprint) {

    static Row of(IncomingComment c, Instant now) {
        var created = c.createdAt() == null ? now : c.createdAt();
        var came = created.isAfter(now) ? now : created;
        var rules = c.own() ? List.<Priority>of() : Priority.of(c);
        return new Row(
                Ids.next(now),
                c.externalId(),
                c.parentExternalId(),
                c.post() == null ? null : c.post().externalId(),
                authorKey(c.author()),
                c.text() == null ? "" : PlainText.mend(c.text()),
                PlainText.mend(c.raw()),
                c.language(),
                created,
                came,
                c.editedAt(),
                c.changedAt(),
                c.deletedAt(),
                c.url(),
                c.rating(),
                c.attachments() == null ? List.of() : c.attachments(),
                c.own(),
                c.hidden(),
                c.liked(),
                bits(c.can()),
                c.reference(),
                Priority.score(rules),
                rules.stream().map(r -> r.word).toList(),
                searchWords(c),
                fingerprint(c));
    }

    private static List<String> searchWords(IncomingComment c) {
        if (c.author() == null) return List.of(SearchText.of(c.text(), null, null));
        return List.of(SearchText.of(c.text(), c.author().name(), c.author().handle()));
    }

    /** A guest without an id is known by name: the same name on one channel is taken for the same person. */
    static String authorKey(IncomingComment.Author author) {
        if (author == null) return null;
        if (author.externalId() != null) return author.externalId();
        return author.name() == null
                ? null
                : "name:" + PlainText.mend(author.name()).toLowerCase();
    }

    /** Which of reply, hide, delete, like: bits 1, 2, 4, 8; null where the channel's abilities hold. */
    private static Integer bits(Abilities can) {
        if (can == null) return null;
        return (can.reply() ? 1 : 0) | (can.hide() ? 2 : 0) | (can.delete() ? 4 : 0) | (can.like() ? 8 : 0);
    }

    /** Differs when anything that is stored differs: what is known already costs no more than this. */
    static long fingerprint(IncomingComment c) {
        int content = Objects.hash(c.text(), c.editedAt(), c.deletedAt(), c.hidden(), c.liked(), c.rating(), c.url());
        int about =
                Objects.hash(c.author(), c.attachments(), c.can(), c.reference(), c.parentExternalId(), c.changedAt());
        return (long) content << 32 | about & 0xffffffffL;
    }
}
