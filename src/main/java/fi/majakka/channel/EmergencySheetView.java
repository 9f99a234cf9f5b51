package fi.majakka.channel;

import fi.majakka.team.MemberRef;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one needs on paper; nothing of it is secret.
 *
 * @param owners who may everything
 * @param breakGlass how emergency ownership works, four sentences
 */
@Schema(requiredProperties = {"at", "owners", "deputies", "breakGlass", "channels", "members"})
public record EmergencySheetView(
        Instant at,
        List<MemberRef> owners,
        List<MemberRef> deputies,
        List<String> breakGlass,
        List<ChannelSheet> channels,
        List<Person> members) {

    /** @param fields the names of what the credential consists of, never their values */
    @Schema(requiredProperties = {"network", "staffing", "fields"})
    public record ChannelSheet(String network, String url, Staffing staffing, List<String> fields) {}

    @Schema(
            name = "EmergencyPerson",
            requiredProperties = {"id", "name"})
    public record Person(UUID id, String name, String email) {}
}
