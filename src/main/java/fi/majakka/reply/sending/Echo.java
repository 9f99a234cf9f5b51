package fi.majakka.reply.sending;

import fi.majakka.inbox.Comment;
import fi.majakka.inbox.CommentChanged;
import fi.majakka.inbox.OwnCommentSeen;
import fi.majakka.network.Delivery;
import fi.majakka.reply.Replies;
import fi.majakka.reply.Reply;
import fi.majakka.reply.ReplyState;
import fi.majakka.shared.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.text.Normalizer;

/** Our own words come back through every feed: they belong to a reply of ours, or a colleague typed them on the network. */
@ApplicationScoped
class Echo {
    private final Outbox outbox;
    private final Event<Change> changes;

    Echo(Outbox outbox, Event<Change> changes) {
        this.outbox = outbox;
        this.changes = changes;
    }

    void hear(@Observes OwnCommentSeen seen) {
        if (seen.answersId() == null || Replies.isKnownAs(seen.channelId(), seen.externalId())) return;
        var ours = Replies.undecidedTo(seen.answersId()).stream()
                .filter(r -> plain(r.text).equals(plain(seen.text())))
                .toList();
        if (ours.isEmpty()) answeredElsewhere(seen);
        else if (ours.size() == 1 && ours.get(0).state == ReplyState.UNKNOWN) found(ours.get(0), seen);
        // what is still being sent is completed by its sender, who learns the same id from the network's answer;
        // which of two with equal words it is, the reconciler finds out
    }

    private void found(Reply reply, OwnCommentSeen seen) {
        Comment comment = Comment.locked(seen.answersId()).orElseThrow();
        outbox.cameBack(reply, comment, new Delivery(seen.externalId(), seen.url(), seen.at()));
    }

    private void answeredElsewhere(OwnCommentSeen seen) {
        Comment.locked(seen.answersId()).ifPresent(comment -> {
            comment.answeredElsewhere();
            comment.persistAndFlush();
            changes.fire(new CommentChanged(
                    comment.id,
                    comment.channelId,
                    CommentChanged.Kind.ANSWERED_ON_NETWORK,
                    null,
                    seen.at(),
                    null,
                    null,
                    comment.version));
        });
    }

    /** Networks trim and rewrap what they are given. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .trim();
    }
}
