package fi.majakka.channel;

import fi.majakka.channel.Staffing.KeeperView;
import fi.majakka.channel.Staffing.Warning;
import fi.majakka.delegation.Act;
import fi.majakka.delegation.Authority;
import fi.majakka.delegation.ChannelNames.ChannelName;
import fi.majakka.delegation.TrustLevel;
import fi.majakka.shared.MemberId;
import fi.majakka.team.MemberRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Says for each channel on how many people it stands, and what to do where that is fewer than two. */
@ApplicationScoped
class BusFactor {
    private final Authority authority;
    private final Keepers keepers;

    BusFactor(Authority authority, Keepers keepers) {
        this.authority = authority;
        this.keepers = keepers;
    }

    Staffing of(Channel channel, List<Keepers.Confirmed> allKeepers) {
        var alone = new ArrayList<MemberRef>();
        var supervised = new ArrayList<MemberRef>();
        for (var member : authority.holders(Act.DRAFT, channel.id))
            (isSupervised(member, channel) ? supervised : alone).add(member);
        var approve = authority.holders(Act.APPROVE, channel.id);
        var keep = allKeepers.stream()
                .filter(k -> k.channel().equals(channel.id))
                .filter(k -> authority.may(new MemberId(k.member().id()), Act.KEEP, channel.id))
                .map(k -> new KeeperView(k.member(), k.confirmedAt(), k.due()))
                .toList();
        var name = new ChannelName(channel.id, channel.network, channel.name);
        return new Staffing(name, alone, supervised, approve, keep, warnings(channel, alone, approve, keep));
    }

    private boolean isSupervised(MemberRef member, Channel channel) {
        return authority.trust(new MemberId(member.id()), channel.id).level() == TrustLevel.SUPERVISED;
    }

    private List<Warning> warnings(Channel c, List<MemberRef> answer, List<MemberRef> approve, List<KeeperView> keep) {
        var warnings = new ArrayList<Warning>();
        if (answer.isEmpty())
            warn(
                    warnings,
                    "nobody-may-answer",
                    "Nobody can answer on {channel} alone: give somebody the role responder",
                    c);
        if (answer.size() == 1)
            warn(
                    warnings,
                    "one-may-answer",
                    "Only " + answer.get(0).name() + " can answer on {channel} alone: trust a second person with it",
                    c);
        if (approve.size() == 1)
            warn(
                    warnings,
                    "one-may-approve",
                    "Only " + approve.get(0).name()
                            + " can approve on {channel}: give a second person the role approver",
                    c);
        if (keep.isEmpty())
            warn(warnings, "nobody-keeps", "Nobody of the team has the credential of {channel}: a keeper enters it", c);
        if (keep.size() == 1)
            warn(
                    warnings,
                    "one-keeps",
                    "Only " + keep.get(0).member().name()
                            + " has the credential of {channel}: a second keeper enters or confirms it",
                    c);
        for (var keeper : keep)
            if (keeper.due().isBefore(authority.now()))
                warn(
                        warnings,
                        "keeper-unconfirmed",
                        keeper.member().name() + " has not confirmed for 90 days to have the credential of {channel}",
                        c);
        return warnings;
    }

    private static void warn(List<Warning> warnings, String code, String detail, Channel channel) {
        warnings.add(new Warning(code, detail.replace("{channel}", channel.name)));
    }

    List<Staffing> all() {
        var allKeepers = keepers.all();
        return Channel.allConnected().stream().map(c -> of(c, allKeepers)).toList();
    }
}
