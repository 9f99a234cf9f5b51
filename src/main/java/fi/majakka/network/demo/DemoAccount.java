package fi.majakka.network.demo;

import fi.majakka.network.Budget;
import fi.majakka.network.Discovery;
import fi.majakka.network.IncomingComment;
import fi.majakka.network.Reading;
import fi.majakka.network.demo.DemoLog.Entry;
import fi.majakka.network.demo.DemoLog.What;
import fi.majakka.network.demo.DemoVisitors.Moment;
import fi.majakka.shared.ChannelId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One account of the bakery on the demo network: what is replayed there, and what was done there since. */
class DemoAccount {
    /** After a long pause nobody wants to meet all who would have come by. */
    private static final int MOST_MISSED = 200;

    final ChannelId channel;
    final DemoStyle style;
    final Instant start;
    private final boolean replayed;
    private final DemoCorpus corpus;
    private final DemoHistory history;
    private final DemoVisitors visitors;
    private final DemoLog log;

    DemoAccount(DemoCredential who, DemoCorpus corpus, DemoLog log, Instant start, Duration pace) {
        this.channel = who.channel();
        this.style = who.style();
        this.replayed = who.replayed();
        this.start = start;
        this.corpus = corpus;
        this.history = new DemoHistory(corpus, style, start);
        this.visitors = new DemoVisitors(corpus, style, start, pace);
        this.log = log;
    }

    boolean plays(DemoCredential who) {
        return style == who.style() && replayed == who.replayed();
    }

    Reading reading() {
        var name = corpus.titles().get(style.key());
        var url = "https://" + style.key() + ".example/myllykaarna";
        var found = replayed ? history.size() : log.of(channel).size();
        return new Reading(name, url, found, replayed ? start : null, style.can, style.length, style.depth, null);
    }

    Discovery page(DemoPlace from, Budget budget) {
        var items = new ArrayList<IncomingComment>();
        int h = from.history();
        int past = replayed ? history.moments().size() : 0;
        while (h < past && items.size() < budget.items()) tell(history.moments().get(h++), budget.since(), items);
        long last = replayed ? visitors.stepAt(budget.now()) : 0;
        long step = Math.max(from.step(), last - MOST_MISSED);
        while (step <= last && items.size() < budget.items())
            for (var moment : visitors.at(step++)) tell(moment, budget.since(), items);
        // what is written while this page is read belongs to the next
        var entries = log.of(channel).stream()
                .takeWhile(e -> !e.at().isAfter(budget.now()))
                .toList();
        int l = Math.min(from.log(), entries.size());
        while (l < entries.size() && items.size() < budget.items())
            look(entries.get(l++).id(), budget.now()).ifPresent(items::add);
        items.sort(Comparator.comparing(DemoAccount::toldAt));
        var place = new DemoPlace(start, h, step, l);
        return new Discovery(items, place.toString(), h < past || step <= last || l < entries.size(), null);
    }

    private static Instant toldAt(IncomingComment c) {
        return c.createdAt() == null ? c.changedAt() : c.createdAt();
    }

    private void tell(Moment moment, Instant since, List<IncomingComment> items) {
        if (since == null || !moment.comment().createdAt().isBefore(since))
            items.add(new DemoView(corpus, style, start).of(moment.then(), List.of()));
    }

    /** A comment as it stands, {@code gone} when it was deleted, empty when it never was. */
    Optional<IncomingComment> look(String id, Instant now) {
        var changes = log.of(channel).stream().filter(e -> e.id().equals(id)).toList();
        return find(id).filter(c -> !c.createdAt().isAfter(now))
                .map(c -> new DemoView(corpus, style, start).of(c.at(now), changes));
    }

    Optional<IncomingComment> standing(String id, Instant now) {
        return look(id, now).filter(c -> c.deletedAt() == null);
    }

    private Optional<DemoComment> find(String id) {
        var written = log.of(channel).stream()
                .filter(e -> e.what().writes() && e.id().equals(id))
                .findFirst()
                .map(this::written);
        if (written.isPresent() || !replayed) return written;
        return history.find(id).or(() -> visitors.find(id));
    }

    private DemoComment written(Entry e) {
        boolean own = e.what() != What.VISITOR;
        var handle = own ? "myllykaarna" : e.author().replace(' ', '.');
        var author = new DemoCorpus.Person(own ? corpus.titles().get(style.key()) : e.author(), handle);
        var post = corpus.posts().values().stream()
                .filter(p -> p.channel().equals(style.key()))
                .map(DemoCorpus.Post::id)
                .reduce((first, second) -> second)
                .orElse(null);
        return new DemoComment(e.id(), e.parent(), post, author, e.text(), null, e.at(), null, null, null, own);
    }
}
