package fi.majakka.delegation.member;

import fi.majakka.shared.Change;
import fi.majakka.shared.Sql;
import fi.majakka.team.Member;
import fi.majakka.team.MemberLeft;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;

/** The job that gives work back whose holder's last day is over. The access itself ends at that instant without it. */
@ApplicationScoped
class LeavingWatch {
    private final Sql sql;
    private final Event<Change> changes;

    LeavingWatch(Sql sql, Event<Change> changes) {
        this.sql = sql;
        this.changes = changes;
    }

    @Scheduled(
            every = "{majakka.work.tick}",
            identity = "leaving-watch",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void seeOff() {
        var now = sql.now();
        List<Member> leavers = Member.find("active and leavesAt <= ?1", now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        for (var member : leavers) {
            member.leave(now);
            member.persistAndFlush();
            changes.fire(new MemberLeft(member.id, true, null, null, now, member.version));
        }
    }
}
