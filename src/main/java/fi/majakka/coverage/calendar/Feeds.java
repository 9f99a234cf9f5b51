package fi.majakka.coverage.calendar;

import fi.majakka.coverage.absence.Absence;
import fi.majakka.coverage.absence.AbsenceState;
import fi.majakka.coverage.desk.Desk;
import fi.majakka.coverage.duty.Span;
import fi.majakka.coverage.proof.Timetables;
import fi.majakka.delegation.Act;
import fi.majakka.delegation.Authority;
import fi.majakka.shared.MemberId;
import fi.majakka.team.MemberLanguages;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What a calendar shows: no more than its member may see at this moment. */
@ApplicationScoped
class Feeds {
    private static final Duration BACK = Duration.ofDays(15);
    private static final Duration AHEAD = Duration.ofDays(180);
    /** So much more is computed on both sides: a shift's own begin does not move with the edge of the calendar. */
    private static final Duration EDGE = Duration.ofDays(16);

    private final Authority authority;
    private final Timetables timetables;
    private final MemberLanguages languages;

    Feeds(Authority authority, Timetables timetables, MemberLanguages languages) {
        this.authority = authority;
        this.timetables = timetables;
        this.languages = languages;
    }

    /** Empty when its member may not read it any more. */
    Optional<String> of(CalendarFeed feed) {
        if (!authority.belongs(feed.member())) return Optional.empty();
        return feed.isOfDesk() ? ofDesk(feed) : Optional.of(own(feed.member()));
    }

    private String own(MemberId member) {
        var calendar = calendar("Majakka", member);
        for (var table : timetables.of(computed(), seen(member))) calendar.own(table, member.value());
        List<Absence> absences = Absence.list(
                "memberId = ?1 and state <> ?2 and endsAt > ?3 and startsAt < ?4 order by startsAt, id",
                member.value(),
                AbsenceState.REFUSED,
                shown().from(),
                shown().until());
        absences.forEach(calendar::away);
        return calendar.toString();
    }

    private Optional<String> ofDesk(CalendarFeed feed) {
        var desk = Desk.kept(feed.deskId).filter(seen(feed.member()));
        if (desk.isEmpty()) return Optional.empty();
        var calendar = calendar("Majakka: " + desk.get().name, feed.member());
        timetables.of(computed(), d -> d.id.equals(feed.deskId)).forEach(calendar::desk);
        return Optional.of(calendar.toString());
    }

    private FeedCalendar calendar(String name, MemberId reader) {
        return new FeedCalendar(name, shown(), authority.now(), FeedWords.in(languages.of(reader)));
    }

    private Predicate<Desk> seen(MemberId member) {
        var reach = authority.reach(member, Act.READ);
        return desk -> desk.channels.stream().anyMatch(reach::holds);
    }

    private Span shown() {
        return new Span(authority.now().minus(BACK), authority.now().plus(AHEAD));
    }

    private Span computed() {
        return new Span(shown().from().minus(EDGE), shown().until().plus(EDGE));
    }
}
