package fi.majakka.inbox;

import fi.majakka.channel.Channel;
import fi.majakka.delegation.Act;
import fi.majakka.delegation.Authority;
import fi.majakka.shared.Change;
import fi.majakka.shared.Ids;
import fi.majakka.shared.NotFound;
import fi.majakka.team.CurrentMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.UUID;

/** Takes one item in hand for the caller, and tells what became of it. */
@ApplicationScoped
class Items {
    private final Authority authority;
    private final CurrentMember current;
    private final Event<Change> changes;
    private final Clock clock;

    Items(Authority authority, CurrentMember current, Event<Change> changes, Clock clock) {
        this.authority = authority;
        this.current = current;
        this.changes = changes;
        this.clock = clock;
    }

    /** The comment, locked, if the caller may do this with it. */
    Comment take(String id, Act act) {
        return allowed(Comment.locked(Ids.parse(id)).orElseThrow(NotFound::new), act);
    }

    /** The comment as it is, if the caller may do this with it. */
    Comment look(String id, Act act) {
        return allowed(Comment.item(Ids.parse(id)).orElseThrow(NotFound::new), act);
    }

    private Comment allowed(Comment comment, Act act) {
        Channel.requireConnected(comment.channelId);
        authority.require(act, comment.channelId);
        return comment;
    }

    void tell(Comment comment, CommentChanged.Kind kind, Object from, Object to) {
        comment.persistAndFlush();
        changes.fire(new CommentChanged(
                comment.id,
                comment.channelId,
                kind,
                current.id(),
                clock.instant(),
                word(from),
                word(to),
                comment.version));
    }

    private static String word(Object value) {
        if (value instanceof Enum<?> state) return state.name().toLowerCase();
        return value == null ? null : value.toString();
    }

    /** A member's name for the trail, which must read well when the member is long gone. */
    static String named(UUID member) {
        if (member == null) return null;
        return fi.majakka.team.Member.known(new fi.majakka.shared.MemberId(member))
                .map(m -> m.name)
                .orElse(null);
    }
}
