package fi.majakka.network.wordpress;

import fi.majakka.network.Delivery;
import fi.majakka.network.Failure;
import fi.majakka.network.Failure.Kind;
import fi.majakka.network.LengthRule;
import fi.majakka.network.LengthUnit;
import fi.majakka.network.OutgoingReply;
import fi.majakka.network.Target;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Posts a reply once: looks for it, looks at the comment it answers, posts. */
class Replies {
    static final LengthRule LENGTH = new LengthRule(LengthUnit.BYTES, 65_525);
    private static final Logger LOG = Logger.getLogger(Replies.class);
    private final Site site;
    private final Comments comments;
    private final Twins twins;

    Replies(Site site, Twins twins) {
        this.site = site;
        this.comments = new Comments(site);
        this.twins = twins;
    }

    Delivery post(OutgoingReply reply) {
        if (LENGTH.excess(Html.escaped(reply.text().strip())) > 0)
            throw new Failure(
                    Kind.INVALID, "comment_content_column_length", "The reply is longer than WordPress takes");
        long me = site.me().id();
        var stands = twins.ofThis(me, reply);
        if (stands.isPresent()) return delivery(stands.get());
        var parent = comments.one(reply.target().externalId());
        if (parent.isEmpty())
            return twins.ofThisMoved(me, reply).map(Replies::delivery).orElseThrow(Replies::gone);
        if (parent.get().removed() || parent.get().post() != postOf(reply.target())) throw gone();
        return posted(me, reply);
    }

    Optional<Delivery> find(OutgoingReply reply) {
        long me = site.me().id();
        var stands = twins.ofThis(me, reply);
        if (stands.isEmpty() && comments.one(reply.target().externalId()).isEmpty())
            stands = twins.ofThisMoved(me, reply);
        return stands.map(Replies::delivery);
    }

    private Delivery posted(long me, OutgoingReply reply) {
        var body = Site.JSON
                .createObjectNode()
                .put("post", postOf(reply.target()))
                .put("parent", Long.parseLong(reply.target().externalId()))
                .put("content", Html.escaped(reply.text()))
                .put("author_user_agent", Twins.mark(reply));
        try {
            var row = new Row(
                    site.write("POST", "/wp/v2/comments", Map.of(), body).json());
            if (row.id() == 0)
                throw new Failure(Kind.UNKNOWN_WRITE, "no-id", "WordPress answered without the new comment");
            return delivery(row);
        } catch (Failure e) {
            if (e.kind() != Kind.DUPLICATE) throw e;
            return duplicate(me, reply, e);
        }
    }

    /** WordPress takes a text only once from one user under one comment; whose the first was, it does not say. */
    private Delivery duplicate(long me, OutgoingReply reply, Failure refusal) {
        var stands = twins.ofThis(me, reply);
        if (stands.isPresent()) return delivery(stands.get());
        if (twins.ofAnother(me, reply))
            throw new Failure(
                    Kind.INVALID,
                    "comment_duplicate",
                    "The same text already stands under this comment and WordPress takes it only once: change a word",
                    null,
                    refusal);
        throw refusal;
    }

    private static Delivery delivery(Row row) {
        if (!row.status().equals("approved"))
            LOG.infof("Reply %d stands on the site with status %s: visitors do not see it", row.id(), row.status());
        return new Delivery(Long.toString(row.id()), row.link(), row.createdAt());
    }

    static long postOf(Target target) {
        var post = target.reference() != null ? target.reference() : target.postExternalId();
        return post == null || !post.matches("\\d{1,18}") ? 0 : Long.parseLong(post);
    }

    private static Failure gone() {
        return new Failure(Kind.TARGET_GONE, "rest_comment_invalid_id", "The comment is not on the site any more");
    }
}
