package fi.majakka.reply.trust;

import fi.majakka.channel.Channel;
import fi.majakka.delegation.Act;
import fi.majakka.delegation.Authority;
import fi.majakka.delegation.ChannelNames.ChannelName;
import fi.majakka.delegation.Trust;
import fi.majakka.shared.ChannelId;
import fi.majakka.shared.MemberId;
import fi.majakka.shared.Sql;
import fi.majakka.team.Member;
import fi.majakka.team.MemberRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Trust with the record that speaks for it. */
@ApplicationScoped
class Trusts {
    /** What is older says little about somebody's work today. */
    private static final Duration RECORD = Duration.ofDays(180);

    private final Sql sql;
    private final Authority authority;
    private final Record record;

    Trusts(Sql sql, Authority authority, Record record) {
        this.sql = sql;
        this.authority = authority;
        this.record = record;
    }

    TrustView view(MemberId member, Channel channel) {
        var trusted = authority.trust(member, channel.id);
        var decided = Trust.decided(member, new ChannelId(channel.id)).orElse(null);
        var figures = record.of(member.value(), channel.id, since(decided));
        boolean mayAnswer = authority.may(member, Act.ANSWER, channel.id); // a drafter alone is never trusted with more
        return new TrustView(
                person(member.value()),
                new ChannelName(channel.id, channel.network, channel.name),
                trusted.level(),
                trusted.oneIn(),
                decided == null ? null : person(decided.setBy),
                decided == null ? null : decided.setAt,
                figures,
                mayAnswer ? TrustAdvice.on(trusted, figures).orElse(null) : null,
                decided == null ? 0 : decided.version + 1);
    }

    private record Pair(UUID member, UUID channel) {}

    List<TrustView> proposals() {
        var query = """
                SELECT DISTINCT author_id, channel_id FROM approval
                WHERE at > now() - interval '180 days' AND channel_id IN (SELECT id FROM channel WHERE removed_at IS NULL)""";
        return sql.list(query, List.of(), r -> new Pair(Sql.uuid(r, "author_id"), Sql.uuid(r, "channel_id"))).stream()
                .filter(p -> !p.member.equals(authority.caller().id().value()))
                .map(p -> view(new MemberId(p.member), Channel.findById(p.channel)))
                .filter(t -> Objects.nonNull(t.proposal()))
                .toList();
    }

    /** A step of trust begins a new record. */
    private Instant since(Trust decided) {
        var oldest = authority.now().minus(RECORD);
        return decided == null || decided.setAt.isBefore(oldest) ? oldest : decided.setAt;
    }

    private static MemberRef person(UUID id) {
        return Member.known(new MemberId(id)).map(MemberRef::of).orElseThrow();
    }
}
