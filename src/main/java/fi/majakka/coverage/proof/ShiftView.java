package fi.majakka.coverage.proof;

import fi.majakka.coverage.duty.Source;
import fi.majakka.coverage.duty.Span;
import fi.majakka.coverage.duty.Stretch;
import fi.majakka.coverage.duty.Stretch.OnDuty;
import fi.majakka.delegation.Means;
import fi.majakka.team.MemberRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A member on duty within service hours.
 *
 * @param source which rule says so
 * @param ruleId the rota, override, plan or absence
 * @param name of the shift
 * @param insteadOf who is absent, for a substitute
 * @param withApproval true when the member's replies are approved first
 */
@Schema(requiredProperties = {"member", "from", "until", "source", "ruleId", "withApproval"})
public record ShiftView(
        MemberRef member,
        Instant from,
        Instant until,
        Source source,
        UUID ruleId,
        String name,
        MemberRef insteadOf,
        boolean withApproval) {

    /** Somebody's stretches that touch are one shift. */
    static List<ShiftView> of(List<Stretch> stretches, Book book) {
        return of(stretches, Stretch::onDuty, book);
    }

    /** Of those who are there to approve, and answer nothing themselves. */
    static List<ShiftView> approving(List<Stretch> stretches, Book book) {
        return of(stretches, Stretch::approveOnly, book);
    }

    private static List<ShiftView> of(List<Stretch> stretches, Function<Stretch, List<OnDuty>> who, Book book) {
        var shifts = new ArrayList<ShiftView>();
        Map<OnDuty, Integer> running = new HashMap<>();
        for (var stretch : stretches)
            for (var one : who.apply(stretch)) {
                var last = running.get(one);
                if (last != null && shifts.get(last).until.equals(stretch.span().from()))
                    shifts.set(last, shifts.get(last).until(stretch.span().until()));
                else {
                    running.put(one, shifts.size());
                    shifts.add(of(one, stretch.span(), book));
                }
            }
        return shifts;
    }

    static ShiftView of(OnDuty one, Span span, Book book) {
        return new ShiftView(
                book.ref(one.member()),
                span.from(),
                span.until(),
                one.source(),
                one.rule(),
                one.shift(),
                book.ref(one.insteadOf()),
                one.means() != Means.ALONE);
    }

    private ShiftView until(Instant end) {
        return new ShiftView(member, from, end, source, ruleId, name, insteadOf, withApproval);
    }
}
