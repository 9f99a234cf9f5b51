package fi.majakka.reply;

import fi.majakka.inbox.Comment;
import fi.majakka.inbox.Conversation;
import fi.majakka.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;

/**
 * Puts a sent reply into its thread at once. In a transaction of its own: the network's feed may bring the same words at the
 * same moment and would wait for our lock while we wait for its row. What is lost here the feed brings.
 */
@ApplicationScoped
class SentWords {
    private final Conversation conversation;

    SentWords(Conversation conversation) {
        this.conversation = conversation;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void keep(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReplyChanged changed) {
        if (changed.kind() != ReplyChanged.Kind.SENT && changed.kind() != ReplyChanged.Kind.FOUND) return;
        Reply reply = Reply.findById(changed.subject());
        Comment comment = Comment.findById(changed.comment());
        if (reply.externalId == null) return;
        conversation.weSaid(comment, Ids.next(changed.at()), reply.externalId, reply.text, reply.url, reply.sentAt);
    }
}
