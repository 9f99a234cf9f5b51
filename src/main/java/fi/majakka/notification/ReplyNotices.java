package fi.majakka.notification;

import fi.majakka.delegation.Act;
import fi.majakka.delegation.Authority;
import fi.majakka.reply.Reply;
import fi.majakka.reply.ReplyChanged;
import fi.majakka.shared.MemberId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;

/** What is told of replies that wait for an approval: to whom they go, and to who wrote them. */
@ApplicationScoped
class ReplyNotices {
    private final Notices notices;
    private final Authority authority;

    ReplyNotices(Notices notices, Authority authority) {
        this.notices = notices;
        this.authority = authority;
    }

    void reply(@Observes ReplyChanged r) {
        if (r.kind() != ReplyChanged.Kind.SUBMITTED) notices.settled(r, "reply-submitted", "reply-passed-on");
        switch (r.kind()) {
            case SUBMITTED, PASSED_ON -> tell(r, of(r).held.approverId);
            case APPROVED, RETURNED, COMPLAINED, FAILED, UNKNOWN -> tell(r, of(r).authorId);
            default -> {}
        }
    }

    /** Whoever may not read the channel any more hears nothing of it. */
    private void tell(ReplyChanged r, UUID member) {
        if (authority.may(new MemberId(member), Act.READ, r.channel())) notices.tell(r, r.comment(), List.of(member));
    }

    private static Reply of(ReplyChanged r) {
        return Reply.findById(r.subject());
    }
}
