package fi.majakka.delegation.granting;

import fi.majakka.delegation.Act;
import fi.majakka.delegation.Authority;
import fi.majakka.delegation.Reach;
import fi.majakka.delegation.Role;
import fi.majakka.shared.Cursor;
import fi.majakka.shared.Invalid;
import fi.majakka.shared.Page;
import fi.majakka.shared.PageQuery;
import fi.majakka.shared.Params;
import fi.majakka.shared.Sql;
import fi.majakka.shared.Where;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Delegations page by page, newest first, with the caller's sight in the WHERE. */
@ApplicationScoped
class DelegationList {
    /** What colleagues may know of: what was asked for and refused is between the member and who decides. */
    static final Set<DelegationDecision> DECIDED = EnumSet.of(DelegationDecision.APPROVED, DelegationDecision.REVOKED);

    private final Sql sql;
    private final Authority authority;
    private final Delegations delegations;

    DelegationList(Sql sql, Authority authority, Delegations delegations) {
        this.sql = sql;
        this.authority = authority;
        this.delegations = delegations;
    }

    Page<DelegationView> page(DelegationQuery q, PageQuery page) {
        var where = new Where();
        sight(where);
        if (q.state != null) where.and("(" + String.join(" OR ", states(q.state)) + ")");
        if (q.member != null) where.and("member_id = ?", member(q.member));
        if (q.role != null) where.and("role = ?", role(q.role));
        if (q.channel != null) on(q.channel, where);
        if (page.cursor() != null) {
            var at = Cursor.parse(page.cursor(), 2);
            where.and("(asked_at, id) < (?, ?)", at.instant(0), at.key(1, UUID::fromString));
        }
        var ids = sql.list(
                "SELECT id FROM delegation WHERE " + where + " ORDER BY asked_at DESC, id DESC LIMIT ?",
                where.binds(page.limit() + 1),
                row -> Sql.uuid(row, "id"));
        return Page.of(read(ids), page.limit(), last -> Cursor.of(last.askedAt(), last.id()));
    }

    private void sight(Where where) {
        if (authority.may(Act.DELEGATE)) return;
        var reach = authority.reach(Act.READ);
        var me = authority.caller().id();
        if (reach.equals(Reach.NONE)) where.and("member_id = ?", me);
        else where.and("(member_id = ? OR state IN ('APPROVED', 'REVOKED'))", me);
        if (!reach.everywhere() && !reach.equals(Reach.NONE))
            where.and("(member_id = ? OR all_channels OR channels && ?)", me, Sql.Array.uuids(reach.channels()));
    }

    /** A channel that the caller may not read finds nothing: not even what is seen through another channel. */
    private void on(String channel, Where where) {
        var id = Params.uuid("channel", channel);
        boolean known = authority.may(Act.READ, id);
        where.and(
                "(all_channels OR ? = ANY (channels)) AND (? OR member_id = ?)",
                id,
                known,
                authority.caller().id());
    }

    private List<DelegationView> read(List<UUID> ids) {
        List<Delegation> found = Delegation.list("id in ?1", ids);
        var byId = found.stream().collect(Collectors.toMap(d -> d.id, Function.identity()));
        return delegations.views(ids.stream().map(byId::get).toList());
    }

    private Object member(String member) {
        return member.equals("me") ? authority.caller().id() : Params.uuid("member", member);
    }

    private static String role(String word) {
        try {
            return Role.valueOf(word.toUpperCase(Locale.ROOT)).name();
        } catch (IllegalArgumentException e) {
            throw new Invalid(
                    "role",
                    "must be one of "
                            + Arrays.stream(Role.values()).map(r -> r.word).toList());
        }
    }

    private static List<String> states(String words) {
        return Params.words(words).stream()
                .map(word -> switch (word) {
                    case "requested" -> "state = 'REQUESTED'";
                    case "refused" -> "state = 'REFUSED'";
                    case "revoked" -> "state = 'REVOKED'";
                    case "approved" -> "(state = 'APPROVED' AND starts_at > now())";
                    case "active" -> "(state = 'APPROVED' AND starts_at <= now() AND ends_at > now())";
                    case "ended" -> "(state = 'APPROVED' AND ends_at <= now())";
                    default ->
                        throw new Invalid("state", "must be requested, refused, approved, active, ended or revoked");
                })
                .toList();
    }
}
