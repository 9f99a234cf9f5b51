package fi.majakka.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.majakka.inbox.search.SearchVocabulary;
import fi.majakka.network.IncomingComment;
import fi.majakka.shared.ChannelId;
import fi.majakka.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Stores what networks deliver, in the caller's transaction. Every feed delivers twice and out of order: a comment is
 * unique by channel and external id in the database, what is known already costs one look, an older version never
 * overwrites a newer one, and a deletion that comes before its comment is remembered.
 */
@ApplicationScoped
class Ingest {
    private final Sql sql;
    private final ObjectMapper json;
    private final Arrivals arrivals;
    private final Renewals renewals;
    private final Threads threads;
    private final SearchVocabulary vocabulary;
    private final Event<CommentsArrived> arrived;
    private final Clock clock;

    Ingest(
            Sql sql,
            ObjectMapper json,
            Arrivals arrivals,
            Renewals renewals,
            Threads threads,
            SearchVocabulary vocabulary,
            Event<CommentsArrived> arrived,
            Clock clock) {
        this.sql = sql;
        this.json = json;
        this.arrivals = arrivals;
        this.renewals = renewals;
        this.threads = threads;
        this.vocabulary = vocabulary;
        this.arrived = arrived;
        this.clock = clock;
    }

    /** @param added new in the queue or in a thread; {@code changed}: edited, deleted or otherwise renewed */
    record Stored(int added, int changed, int known) {}

    Stored store(ChannelId channel, List<IncomingComment> incoming) {
        if (incoming.isEmpty()) return new Stored(0, 0, 0);
        oneAtATime(channel.value());
        var now = clock.instant();
        var latest = latest(incoming);
        var known = fingerprints(channel.value(), latest.keySet());
        var news = new ArrayList<IncomingComment>();
        for (var c : latest.values()) {
            var fingerprint = known.get(c.externalId());
            if (fingerprint == null || fingerprint != Row.fingerprint(c)) news.add(c);
        }
        if (news.isEmpty()) return new Stored(0, 0, latest.size());
        return storeNews(channel.value(), news, latest.size(), now);
    }

    /** Two deliveries of the same comments at the same moment would wait for each other's rows for ever. */
    private void oneAtATime(UUID channel) {
        sql.one("SELECT pg_advisory_xact_lock(hashtextextended(?, 11))", List.of(channel.toString()), row -> true);
    }

    private Stored storeNews(UUID channel, List<IncomingComment> news, int all, Instant now) {
        var rows = news.stream().map(c -> Row.of(c, now)).toList();
        arrivals.postsAndAuthors(channel, news);
        vocabulary.learn(rows.stream().flatMap(r -> r.searchWords().stream()).toList());
        var added = arrivals.insert(channel, write(rows));
        var addedIds = new HashSet<>(added.keySet());
        var renewed =
                rows.stream().filter(r -> !addedIds.contains(r.externalId())).toList();
        int changed = 0;
        for (var row : renewed) if (renewals.renew(channel, row, write(row.attachments()), now)) changed++;
        threads.grow(channel, added, rows, now);
        var items = rows.stream()
                .filter(r -> !r.own())
                .map(r -> added.get(r.externalId()))
                .filter(id -> id != null)
                .toList();
        if (!items.isEmpty()) arrived.fire(new CommentsArrived(channel, items, now));
        return new Stored(added.size(), changed, all - added.size() - changed);
    }

    /** One entry for each id: of two versions in one delivery the later one, by the network's clock where it has one. */
    private static Map<String, IncomingComment> latest(List<IncomingComment> incoming) {
        var latest = new LinkedHashMap<String, IncomingComment>();
        for (var c : incoming) latest.merge(c.externalId(), c, Ingest::later);
        return latest;
    }

    private static IncomingComment later(IncomingComment a, IncomingComment b) {
        return a.changedAt() != null && b.changedAt() != null && a.changedAt().isAfter(b.changedAt()) ? a : b;
    }

    private Map<String, Long> fingerprints(UUID channel, java.util.Collection<String> ids) {
        var query = "SELECT external_id, fingerprint FROM comment WHERE channel_id = ? AND external_id = ANY (?)";
        var known = new LinkedHashMap<String, Long>();
        sql.list(
                query,
                List.of(channel, Sql.Array.texts(ids)),
                row -> known.put(row.getString("external_id"), row.getLong("fingerprint")));
        return known;
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
