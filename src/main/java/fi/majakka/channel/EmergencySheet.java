package fi.majakka.channel;

import fi.majakka.delegation.Act;
import fi.majakka.delegation.Authority;
import fi.majakka.team.Member;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What one needs on paper when nothing else works: who may what, where a credential is kept and how it is renewed. */
@ApplicationScoped
class EmergencySheet {
    private static final List<String> BREAK_GLASS = List.of(
            "When no owner and no deputy can be reached, two members together can act for them.",
            "One opens Delegations, Acting owner, Emergency and says why.",
            "A second member confirms within 15 minutes: both may then do what an owner may, for 60 minutes at most.",
            "Everybody is told at once, everything is on record, and an owner reviews it afterwards.");

    private final BusFactor busFactor;
    private final Connectors connectors;
    private final Authority authority;

    EmergencySheet(BusFactor busFactor, Connectors connectors, Authority authority) {
        this.busFactor = busFactor;
        this.connectors = connectors;
        this.authority = authority;
    }

    EmergencySheetView now() {
        List<Member> people = Member.list("active and kind = ?1 order by name", Member.Kind.PERSON);
        return new EmergencySheetView(
                authority.now(),
                authority.holders(Act.OWN, null),
                authority.deputies(),
                BREAK_GLASS,
                busFactor.all().stream().map(this::sheet).toList(),
                people.stream()
                        .map(m -> new EmergencySheetView.Person(m.id, m.name, m.email))
                        .toList());
    }

    private EmergencySheetView.ChannelSheet sheet(Staffing staffing) {
        Channel channel = Channel.findById(staffing.channel().id());
        var fields = connectors.find(channel.network).stream()
                .flatMap(c -> c.network().fields().stream())
                .map(field -> field.name());
        return new EmergencySheetView.ChannelSheet(channel.network, channel.url, staffing, fields.toList());
    }
}
