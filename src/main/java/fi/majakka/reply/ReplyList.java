package fi.majakka.reply;

import fi.majakka.delegation.Act;
import fi.majakka.delegation.Authority;
import fi.majakka.shared.Cursor;
import fi.majakka.shared.Invalid;
import fi.majakka.shared.Page;
import fi.majakka.shared.PageQuery;
import fi.majakka.shared.Params;
import fi.majakka.shared.Sql;
import fi.majakka.shared.Where;
import fi.majakka.team.CurrentMember;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All replies, newest first: the failed and the unknown ones are found here too, and what waits for an approval. */
@Path("/replies")
@Produces(MediaType.APPLICATION_JSON)
class ReplyList {
    private final Sql sql;
    private final Authority authority;
    private final CurrentMember current;

    ReplyList(Sql sql, Authority authority, CurrentMember current) {
        this.sql = sql;
        this.authority = authority;
        this.current = current;
    }

    /**
     * @param approver me: those that I may decide now, the most urgent deadline first
     * @param decidedBy me: those that I decided
     */
    @GET
    @PermissionsAllowed("read")
    public Page<ReplyView> list(
            @QueryParam("state") String state,
            @QueryParam("channel") String channel,
            @QueryParam("author") String author,
            @QueryParam("approver") @Pattern(regexp = "me") String approver,
            @QueryParam("decidedBy") @Pattern(regexp = "me") String decidedBy,
            @Valid @BeanParam PageQuery page) {
        boolean mine = approver != null;
        var reach = authority.reach(mine ? Act.APPROVE : Act.READ);
        var me = current.id().value();
        var where = new Where()
                .and(reach.sql("channel_id"), reach.bind())
                .and("expires_at IS NULL") // what only says that the desk is closed is nobody's work
                .and("channel_id NOT IN (SELECT id FROM channel WHERE removed_at IS NOT NULL)")
                .andIf("channel_id = ?", Params.uuid("channel", channel))
                .andIf("author_id = ?", "me".equals(author) ? me : Params.uuid("author", author));
        if (mine) where.and("state = 'SUBMITTED' AND author_id <> ? AND submitted_by <> ?", me, me);
        if (state != null) where.and("state = ANY (?)", Sql.Array.texts(states(state)));
        if (decidedBy != null) where.and("decided_by = ?", me);
        if (page.cursor() != null) {
            var at = Cursor.parse(page.cursor(), 2);
            var after = mine ? "(deadline, id) > (?, ?)" : "(created_at, id) < (?, ?)";
            where.and(after, at.instant(0), at.key(1, UUID::fromString));
        }
        var order = mine ? "deadline, id" : "created_at DESC, id DESC";
        var query = "SELECT id FROM reply WHERE " + where + " ORDER BY " + order + " LIMIT ?";
        var found = read(sql.list(query, where.binds(page.limit() + 1), row -> Sql.uuid(row, "id")));
        return Page.of(found, page.limit(), last -> Cursor.of(mine ? deadline(last) : last.createdAt(), last.id()));
    }

    /** It may have been decided since its place was read. */
    private static Instant deadline(ReplyView last) {
        var deadline = last.approval() == null ? null : last.approval().deadline();
        return deadline == null ? Instant.EPOCH : deadline;
    }

    private static List<ReplyView> read(List<UUID> ids) {
        List<Reply> found = Reply.list("id in ?1", ids);
        var byId = found.stream().collect(Collectors.toMap(r -> r.id, Function.identity()));
        return ids.stream()
                .map(byId::get)
                .filter(Objects::nonNull)
                .map(ReplyView::of)
                .toList();
    }

    private static List<String> states(String words) {
        try {
            return Params.words(words).stream()
                    .map(w -> ReplyState.valueOf(w.toUpperCase()).name())
                    .toList();
        } catch (IllegalArgumentException e) {
            throw new Invalid(
                    "state",
                    "must be draft, submitted, returned, approved, queued, sending, sent, failed, unknown or cancelled");
        }
    }
}
