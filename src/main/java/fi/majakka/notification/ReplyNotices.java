package fi.majakka.notification;

import fi.majakka.reply.Reply;
import fi.majakka.reply.ReplyChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** What is told of replies that wait for an approval: to whom they go, and to who wrote them. */
@ApplicationScoped
class ReplyNotices {
    private final Notices notices;

    ReplyNotices(Notices notices) {
        this.notices = notices;
    }

    void reply(@Observes ReplyChanged r) {
        if (r.kind() != ReplyChanged.Kind.SUBMITTED) notices.settled(r, "reply-submitted", "reply-passed-on");
        switch (r.kind()) {
            case SUBMITTED, PASSED_ON -> notices.tell(r, r.comment(), List.of(of(r).held.approverId));
            case APPROVED, RETURNED, COMPLAINED, FAILED, UNKNOWN ->
                notices.tell(r, r.comment(), List.of(of(r).authorId));
            default -> {}
        }
    }

    private static Reply of(ReplyChanged r) {
        return Reply.findById(r.subject());
    }
}
