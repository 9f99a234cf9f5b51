package fi.majakka.inbox;

import fi.majakka.channel.Channel;
import fi.majakka.channel.Connectors;
import fi.majakka.channel.Credentials;
import fi.majakka.delegation.Act;
import fi.majakka.network.Access;
import fi.majakka.network.Connector;
import fi.majakka.network.Failure;
import fi.majakka.network.Target;
import fi.majakka.shared.NotFound;
import fi.majakka.shared.RuleBroken;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Does something to a comment on its network and then says so here: hiding, liking and deleting may be repeated, so an answer
 * that was lost does no harm. No transaction runs during the call.
 */
@ApplicationScoped
class Moderating {
    private final Items items;
    private final Connectors connectors;
    private final Credentials credentials;

    Moderating(Items items, Connectors connectors, Credentials credentials) {
        this.items = items;
        this.connectors = connectors;
        this.credentials = credentials;
    }

    /** What an ability does with a comment. */
    interface Deed<A> {
        void on(A connector, Access access, Target target);
    }

    /**
     * @param ability the connector's small interface for it
     * @param after what becomes of the comment here, in a transaction of its own
     * @throws RuleBroken when the network cannot do it or does not let us
     */
    <A> void moderate(
            String id, Act act, Class<A> ability, Deed<A> deed, CommentChanged.Kind kind, Consumer<Comment> after) {
        var comment = items.look(id, act);
        var channel = Channel.connected(comment.channelId).orElseThrow(NotFound::new);
        var connector = connectors.of(channel);
        if (!ability.isInstance(connector))
            throw new RuleBroken("network-cannot", connector.network().title() + " cannot do this");
        call(channel, connector, ability, deed, comment);
        QuarkusTransaction.requiringNew().run(() -> {
            var now = items.take(id, act);
            after.accept(now);
            items.tell(now, kind, null, null);
        });
    }

    private <A> void call(Channel channel, Connector connector, Class<A> ability, Deed<A> deed, Comment comment) {
        var target = new Target(comment.externalId, comment.parentExternalId, null, comment.reference, null);
        try {
            deed.on(ability.cast(connector), credentials.access(channel.channelId()), target);
        } catch (Failure e) {
            throw new RuleBroken(
                    "network-" + e.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), e.getMessage());
        }
    }
}
