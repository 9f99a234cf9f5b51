package fi.majakka.network.demo;

import fi.majakka.network.IncomingComment;
import fi.majakka.network.demo.DemoLog.Entry;
import fi.majakka.network.demo.DemoLog.What;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Shows a demo comment as the connector port wants it, with what was done to it since. */
record DemoView(DemoCorpus corpus, DemoStyle style, Instant start) {
    private static final int TITLE = 60;

    IncomingComment of(DemoComment c, List<Entry> changes) {
        var deleted = last(changes, What.DELETE, What.DELETE);
        var edit = last(changes, What.EDIT, What.EDIT);
        var gone = deleted != null ? deleted.at() : c.deletedAt();
        if (gone != null) return IncomingComment.gone(c.id(), gone);
        var hidden = last(changes, What.HIDE, What.SHOW);
        var liked = last(changes, What.LIKE, What.UNLIKE);
        var changedAt = changes.isEmpty()
                ? c.changedAt()
                : changes.get(changes.size() - 1).at();
        return new IncomingComment(
                c.id(),
                c.parent(),
                post(c.post()),
                author(c),
                edit == null ? c.text() : edit.text(),
                null,
                style.tellsLanguage() ? c.lang() : null,
                c.createdAt(),
                edit == null ? c.editedAt() : edit.at(),
                changedAt,
                null,
                "https://" + style.key() + ".example/myllykaarna/" + Objects.toString(c.post(), "arviot") + "#"
                        + c.id(),
                c.rating(),
                List.of(),
                c.own(),
                hidden != null && hidden.what() == What.HIDE,
                liked != null && liked.what() == What.LIKE,
                null,
                start.toString());
    }

    private static Entry last(List<Entry> changes, What one, What other) {
        return changes.stream()
                .filter(e -> e.what() == one || e.what() == other)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    private IncomingComment.Post post(String id) {
        var post = id == null ? null : corpus.posts().get(id);
        if (post == null) return null;
        var text = post.text();
        var title = text.length() <= TITLE ? text : text.substring(0, text.lastIndexOf(' ', TITLE)) + "…";
        return new IncomingComment.Post(id, title, post.permalink());
    }

    private static IncomingComment.Author author(DemoComment c) {
        return new IncomingComment.Author(
                c.author().handle(), c.author().name(), c.author().handle(), null, null);
    }
}
