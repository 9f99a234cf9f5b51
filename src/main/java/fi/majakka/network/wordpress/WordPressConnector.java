package fi.majakka.network.wordpress;

import fi.majakka.network.Abilities;
import fi.majakka.network.Access;
import fi.majakka.network.Budget;
import fi.majakka.network.CanDelete;
import fi.majakka.network.CanHide;
import fi.majakka.network.Connector;
import fi.majakka.network.Delivery;
import fi.majakka.network.Discovery;
import fi.majakka.network.Http;
import fi.majakka.network.IncomingComment;
import fi.majakka.network.Network;
import fi.majakka.network.OutgoingReply;
import fi.majakka.network.Reading;
import fi.majakka.network.Target;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class WordPressConnector implements Connector, CanHide, CanDelete {
    static final Abilities ALL = new Abilities(true, true, true, false);
    private static final Network NETWORK = new Network("wordpress", "WordPress", Login.FIELDS, ALL);
    private static final int AT_ONCE = 100;

    private final WordPressConfig config;
    private final Clock clock;
    private final Http http;
    private final ApiRoots roots = new ApiRoots();

    @Inject
    WordPressConnector(WordPressConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
        this.http = new Http(config.connectTimeout(), config.timeout());
    }

    @Override
    public Network network() {
        return NETWORK;
    }

    @Override
    public int pollSeconds() {
        return config.pollSeconds();
    }

    @Override
    public Reading probe(Access access) {
        return new Probe(site(access)).read();
    }

    @Override
    public Discovery fetch(Access access, String state, Budget budget) {
        var place = Place.of(state, Login.of(access), budget.since().getEpochSecond());
        return new Feed(config, site(access), place, budget).read();
    }

    @Override
    public List<IncomingComment> reread(Access access, List<IncomingComment.Known> known) {
        if (known.isEmpty()) return List.of();
        var site = site(access);
        var look = new SecondLook(new Comments(site), site.me().id(), clock.instant());
        var ids =
                known.stream().map(k -> Long.valueOf(k.externalId())).distinct().toList();
        var items = new ArrayList<IncomingComment>();
        for (int i = 0; i < ids.size(); i += AT_ONCE)
            items.addAll(look.at(ids.subList(i, Math.min(ids.size(), i + AT_ONCE))));
        return items;
    }

    @Override
    public Delivery reply(Access access, OutgoingReply reply) {
        return replies(access).post(reply);
    }

    @Override
    public Optional<Delivery> findOwnReply(Access access, OutgoingReply reply) {
        return replies(access).find(reply);
    }

    @Override
    public void hide(Access access, Target target) {
        new Moderation(site(access)).setStatus(target, "hold");
    }

    @Override
    public void show(Access access, Target target) {
        new Moderation(site(access)).setStatus(target, "approved");
    }

    @Override
    public void delete(Access access, Target target) {
        new Moderation(site(access)).delete(target);
    }

    private Replies replies(Access access) {
        var site = site(access);
        return new Replies(site, new Twins(new Comments(site), config));
    }

    private Site site(Access access) {
        return new Site(http, new Refusals(clock), roots, Login.of(access));
    }
}
