package fi.majakka.channel;

import fi.majakka.network.Abilities;
import fi.majakka.network.LengthRule;
import fi.majakka.network.LengthUnit;
import fi.majakka.shared.Versioned;
import fi.majakka.team.MemberRef;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A channel as the API shows it; never its credential.
 *
 * @param approvalMinutes how long one approver has, where no desk says it
 * @param deskApprovalMinutes what a desk says, which goes before the channel's own; null where none does
 */
@Schema(
        requiredProperties = {
            "id",
            "version",
            "network",
            "name",
            "state",
            "health",
            "can",
            "length",
            "depth",
            "approvalMinutes",
            "keepers"
        })
public record ChannelView(
        UUID id,
        int version,
        String network,
        String name,
        String url,
        Channel.State state,
        Health health,
        Abilities can,
        Length length,
        int depth,
        int approvalMinutes,
        Integer deskApprovalMinutes,
        Instant expiresAt,
        List<MemberRef> keepers)
        implements Versioned {

    /** @param reason why it is not ok, in a sentence that can be shown */
    @Schema(requiredProperties = {"since"})
    public record Health(Instant checkedAt, String reason, Instant since) {}

    /** @param unit characters, bytes, graphemes or weighted; {@code maxBytes} a second limit that some networks have */
    @Schema(requiredProperties = {"limit", "unit"})
    public record Length(int limit, String unit, Integer maxBytes) {
        static Length of(LengthRule rule) {
            return new Length(rule.limit(), word(rule.unit()), rule.maxBytes());
        }

        private static String word(LengthUnit unit) {
            return switch (unit) {
                case CHARACTERS -> "characters";
                case BYTES -> "bytes";
                case GRAPHEMES -> "graphemes";
                case GRAPHEMES_LINKS_23 -> "graphemesLinks23";
                case WEIGHTED -> "weighted";
            };
        }
    }

    static ChannelView of(Channel c, List<MemberRef> keepers, OptionalInt deskApproval) {
        var health = new Health(c.checkedAt, c.reason, c.stateSince);
        return new ChannelView(
                c.id,
                c.version,
                c.network,
                c.name,
                c.url,
                c.state,
                health,
                c.can(),
                Length.of(c.length()),
                c.depth,
                c.approvalMinutes,
                deskApproval.isPresent() ? deskApproval.getAsInt() : null,
                c.expiresAt,
                keepers);
    }
}
