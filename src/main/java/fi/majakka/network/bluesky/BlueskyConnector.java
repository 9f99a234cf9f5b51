package fi.majakka.network.bluesky;

import fi.majakka.network.Access;
import fi.majakka.network.Budget;
import fi.majakka.network.CanHide;
import fi.majakka.network.CanLike;
import fi.majakka.network.Connector;
import fi.majakka.network.Delivery;
import fi.majakka.network.Discovery;
import fi.majakka.network.Http;
import fi.majakka.network.IncomingComment;
import fi.majakka.network.Network;
import fi.majakka.network.Network.Field;
import fi.majakka.network.OutgoingReply;
import fi.majakka.network.Reading;
import fi.majakka.network.Target;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class BlueskyConnector implements Connector, CanHide, CanLike {
    private static final List<Field> FIELDS = List.of(
            new Field(
                    Credential.SERVICE,
                    "Server",
                    false,
                    false,
                    "Only when the account lives on a server of its own; otherwise it is https://bsky.social."),
            new Field(
                    Credential.IDENTIFIER,
                    "Handle",
                    false,
                    true,
                    "The account's handle, for example firm.bsky.social."),
            new Field(
                    Credential.PASSWORD,
                    "App password",
                    true,
                    true,
                    "Made in Bluesky under Settings, Privacy and security, App passwords; not the password of the account."));

    private final BlueskyConfig config;
    private final Clock clock;
    private final Xrpc xrpc;
    private final Sessions sessions;

    BlueskyConnector(BlueskyConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
        this.xrpc = new Xrpc(new Http(config.connectTimeout(), config.timeout()));
        this.sessions = new Sessions(xrpc);
    }

    @Override
    public Network network() {
        return new Network("bluesky", "Bluesky", FIELDS, Probe.CAN);
    }

    @Override
    public Reading probe(Access access) {
        return new Probe(account(access), config.site()).read();
    }

    @Override
    public Discovery fetch(Access access, String state, Budget budget) {
        return new Fetching(config, account(access), budget).from(state);
    }

    @Override
    public List<IncomingComment> reread(Access access, List<IncomingComment.Known> known) {
        return new Rereading(account(access), config.site(), clock.instant()).read(known);
    }

    @Override
    public Delivery reply(Access access, OutgoingReply reply) {
        return new Answering(account(access), config.site()).post(reply);
    }

    @Override
    public Optional<Delivery> findOwnReply(Access access, OutgoingReply reply) {
        return new Answering(account(access), config.site()).find(reply);
    }

    @Override
    public void hide(Access access, Target target) {
        new Threadgates(account(access), clock.instant()).set(target, true);
    }

    @Override
    public void show(Access access, Target target) {
        new Threadgates(account(access), clock.instant()).set(target, false);
    }

    @Override
    public void like(Access access, Target target) {
        new Likes(account(access)).like(target, clock.instant());
    }

    @Override
    public void unlike(Access access, Target target) {
        new Likes(account(access)).unlike(target);
    }

    @Override
    public int pollSeconds() {
        return Math.toIntExact(config.poll().toSeconds());
    }

    private Account account(Access access) {
        return new Account(xrpc, sessions, access, config.service());
    }
}
