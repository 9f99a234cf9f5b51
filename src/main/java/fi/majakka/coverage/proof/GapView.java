package fi.majakka.coverage.proof;

import fi.majakka.coverage.ask.Ask;
import fi.majakka.coverage.duty.Reason;
import fi.majakka.coverage.duty.Source;
import fi.majakka.coverage.duty.Span;
import fi.majakka.coverage.duty.Why;
import fi.majakka.team.MemberRef;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Service hours in which too few may really answer.
 *
 * @param detail the reason in words, with names
 * @param channelIds where somebody is missing: some of the desk's channels, or all
 * @param onDuty who answers all the same, when they are too few
 * @param missing who was planned and does not count, with why
 * @param needed how many the desk asks for
 * @param lastResort who holds the work then
 * @param foundAt when a proof found it first; missing for one that none has seen yet
 * @param fixes what would close it, the best first; empty where only a new rota or role would, or an absence that is moved
 * @param asked people who are asked to take it, or a part of it: it stays a gap until somebody does
 */
@Schema(
        requiredProperties = {
            "deskId",
            "from",
            "until",
            "minutes",
            "reason",
            "detail",
            "channelIds",
            "onDuty",
            "missing",
            "needed",
            "fixes",
            "asked"
        })
public record GapView(
        UUID deskId,
        Instant from,
        Instant until,
        long minutes,
        Reason reason,
        String detail,
        List<UUID> channelIds,
        List<MemberRef> onDuty,
        List<MissingView> missing,
        int needed,
        MemberRef lastResort,
        Instant foundAt,
        List<FixView> fixes,
        List<AskedView> asked) {

    /** @param ruleId the rota, override, plan or absence that names the member; for a keeper the channel */
    @Schema(requiredProperties = {"member", "why", "source", "ruleId"})
    public record MissingView(MemberRef member, Why why, Source source, UUID ruleId) {}

    /**
     * @param from and {@code until}: what they are asked to take
     * @param members who may still say yes
     */
    @Schema(requiredProperties = {"askId", "from", "until", "members", "answerBy"})
    public record AskedView(UUID askId, Instant from, Instant until, List<MemberRef> members, Instant answerBy) {
        private static AskedView of(Ask ask, Book book, ZoneId zone) {
            var span = ask.span(zone);
            var members = ask.waitsFor().stream().map(book::ref).toList();
            return new AskedView(ask.id, span.from(), span.until(), members, ask.answerBy);
        }
    }

    /** @param asks all that are open */
    static GapView of(GapFound gap, Book book, Instant foundAt, List<FixView> fixes, List<Ask> asks) {
        var desk = book.desks().get(gap.desk());
        return new GapView(
                gap.desk(),
                gap.span().from(),
                gap.span().until(),
                gap.span().length().toMinutes(),
                gap.reason(),
                Words.of(gap, book),
                gap.channels(),
                gap.alone().stream().map(book::ref).toList(),
                gap.missing().stream()
                        .map(m -> new MissingView(book.ref(m.member()), m.why(), m.source(), m.rule()))
                        .toList(),
                gap.needed(),
                desk == null ? null : book.ref(desk.lastResortId),
                foundAt,
                fixes,
                asked(gap, book, asks));
    }

    private static List<AskedView> asked(GapFound gap, Book book, List<Ask> asks) {
        return asks.stream()
                .filter(ask -> ask.deskId.equals(gap.desk()))
                .map(ask -> AskedView.of(ask, book, book.desks().get(gap.desk()).zone()))
                .filter(asked -> new Span(asked.from, asked.until).meets(gap.span()))
                .toList();
    }
}
