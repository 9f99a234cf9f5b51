package fi.majakka.coverage.planning;

import fi.majakka.channel.Channel;
import fi.majakka.coverage.desk.Desk;
import fi.majakka.coverage.desk.DeskBody;
import fi.majakka.coverage.desk.DeskView;
import fi.majakka.coverage.duty.HolidayPolicy;
import fi.majakka.coverage.duty.HolidayRules;
import fi.majakka.coverage.holiday.Holidays;
import fi.majakka.delegation.Act;
import fi.majakka.delegation.Authority;
import fi.majakka.delegation.ChannelNames.ChannelName;
import fi.majakka.shared.Ids;
import fi.majakka.shared.Invalid;
import fi.majakka.shared.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.zone.ZoneRulesProvider;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Desks before they are saved: whether they make sense. */
@ApplicationScoped
class DeskDrafts {
    private final Authority authority;
    private final Desks desks;
    private final People people;
    private final Holidays holidays;

    DeskDrafts(Authority authority, Desks desks, People people, Holidays holidays) {
        this.authority = authority;
        this.desks = desks;
        this.people = people;
        this.holidays = holidays;
    }

    Desk made(DeskBody body) {
        require("name", body.name());
        require("channels", body.channels());
        require("zone", body.zone());
        require("serviceHours", body.serviceHours());
        check(body);
        var now = authority.now();
        var desk = new Desk(Ids.next(now), body, authority.caller().id(), now);
        checkWords(desk, body);
        return desk;
    }

    void change(Desk desk, DeskBody body) {
        check(body);
        desk.change(body, authority.caller().id());
        checkWords(desk, body);
    }

    /** The words are the company's, posted unread: whoever says them is somebody whose word lets replies leave. */
    private void checkWords(Desk desk, DeskBody body) {
        if (desk.rules.outOfHours() == null) return;
        if (body.outOfHours() != null) for (var channel : desk.channels) authority.require(Act.APPROVE, channel);
        if (desk.rules.targets().firstReplyMinutes() == null)
            throw new RuleBroken(
                    "answer-time-missing",
                    "targets.firstReplyMinutes",
                    "is required where authors are told by when the desk answers");
    }

    static void require(String field, Object value) {
        if (value == null) throw new Invalid(field, "is required");
    }

    private void check(DeskBody body) {
        if (body.zone() != null) requireZone(body.zone());
        if (body.channels() != null) requireChannels(body.channels());
        if (body.lastResortId() != null) people.requireKnown("lastResortId", body.lastResortId());
        if (body.holidays() != null) requireCountry(body.holidays());
        if (body.holidays() != null) requireHours(body.holidays());
        if (body.seasons() != null)
            for (int i = 0; i < body.seasons().size(); i++)
                if (body.seasons().get(i).until().isBefore(body.seasons().get(i).from()))
                    throw new Invalid("seasons[" + i + "].until", "must not be before from");
    }

    static void requireZone(String zone) {
        if (!ZoneRulesProvider.getAvailableZoneIds().contains(zone))
            throw new Invalid("zone", "must be an IANA zone such as Europe/Helsinki");
    }

    private void requireChannels(List<UUID> channels) {
        var reach = authority.reach(Act.READ);
        for (int i = 0; i < channels.size(); i++) {
            var id = channels.get(i);
            if (!reach.holds(id) || Channel.connected(id).isEmpty())
                throw new RuleBroken("unknown-channel", "channels[" + i + "]", "There is no such channel");
        }
        desks.requirePlanOn(channels);
    }

    /** A country that nobody knows is told when it is entered, and not when the next holiday comes. */
    private void requireCountry(HolidayRules rules) {
        if (rules.country() == null) return;
        var today = LocalDate.ofInstant(authority.now(), ZoneOffset.UTC);
        try {
            holidays.of(rules.country(), rules.subdivision(), today.getYear());
        } catch (Invalid unknown) {
            var violation = unknown.violations().get(0);
            throw new Invalid("holidays." + violation.field(), violation.message());
        }
    }

    /** Open at no hours is closed, which is another policy. */
    private static void requireHours(HolidayRules rules) {
        boolean opens = Stream.of(rules.publicHolidays(), rules.eves())
                .anyMatch(policy -> policy == HolidayPolicy.SHORTENED || policy == HolidayPolicy.ROTA);
        if (opens && rules.hours().isEmpty())
            throw new Invalid("holidays.hours", "is required where publicHolidays or eves is shortened or rota");
    }

    DeskView view(Desk desk) {
        var channels = desk.channels.stream()
                .map(Channel::connected)
                .flatMap(java.util.Optional::stream)
                .map(c -> new ChannelName(c.id, c.network, c.name))
                .toList();
        return DeskView.of(desk, channels, people.ref(desk.lastResortId));
    }
}
