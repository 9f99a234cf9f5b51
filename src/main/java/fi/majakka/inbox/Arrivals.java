package fi.majakka.inbox;

import fi.majakka.network.IncomingComment;
import fi.majakka.shared.Ids;
import fi.majakka.shared.PlainText;
import fi.majakka.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes new comments, with their posts and authors, in a few statements however many they are. */
@ApplicationScoped
class Arrivals {
    private final Sql sql;
    private final Clock clock;

    Arrivals(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void postsAndAuthors(UUID channel, Collection<IncomingComment> comments) {
        var posts = new LinkedHashMap<String, IncomingComment.Post>();
        var authors = new LinkedHashMap<String, IncomingComment.Author>();
        for (var c : comments) {
            if (c.post() != null) posts.put(c.post().externalId(), c.post());
            var key = Row.authorKey(c.author());
            if (key != null) authors.put(key, c.author());
        }
        if (!posts.isEmpty()) posts(channel, posts.values());
        if (!authors.isEmpty()) authors(channel, authors);
    }

    private void posts(UUID channel, Collection<IncomingComment.Post> posts) {
        sql.change(
                """
                INSERT INTO post (id, channel_id, external_id, title, url)
                SELECT id, ?, external_id, title, url FROM unnest(?, ?, ?, ?) AS r(id, external_id, title, url)
                ON CONFLICT (channel_id, external_id) DO UPDATE
                SET title = coalesce(excluded.title, post.title), url = coalesce(excluded.url, post.url)
                WHERE (post.title, post.url) IS DISTINCT FROM
                  (coalesce(excluded.title, post.title), coalesce(excluded.url, post.url))""",
                channel,
                ids(posts.size()),
                texts(posts, IncomingComment.Post::externalId),
                texts(posts, p -> PlainText.mend(p.title())),
                texts(posts, IncomingComment.Post::url));
    }

    private void authors(UUID channel, Map<String, IncomingComment.Author> authors) {
        var who = authors.values();
        sql.change(
                """
                INSERT INTO author (id, channel_id, key, name, handle, avatar, url)
                SELECT id, ?, key, name, handle, avatar, url
                FROM unnest(?, ?, ?, ?, ?, ?) AS r(id, key, name, handle, avatar, url)
                ON CONFLICT (channel_id, key) DO UPDATE
                SET name = excluded.name, handle = excluded.handle, avatar = excluded.avatar, url = excluded.url
                WHERE (author.name, author.handle, author.avatar, author.url) IS DISTINCT FROM
                  (excluded.name, excluded.handle, excluded.avatar, excluded.url)""",
                channel,
                ids(who.size()),
                Sql.Array.texts(authors.keySet()),
                texts(who, a -> PlainText.mend(a.name())),
                texts(who, a -> PlainText.mend(a.handle())),
                texts(who, IncomingComment.Author::avatar),
                texts(who, IncomingComment.Author::url));
    }

    /**
     * Posts and authors are looked up one by one: of a channel that is new to PostgreSQL's statistics it would rather read
     * them all, for each delivery.
     *
     * @return the ids of those that were not there, by external id
     */
    Map<String, UUID> insert(UUID channel, String rows) {
        var insert = """
                INSERT INTO comment (id, channel_id, external_id, parent_external_id, thread_key, post_id, author_id, text, raw,
                  language, created_at, came_at, edited_at, changed_at, deleted_at, url, rating, attachments, own, hidden, liked,
                  item_can, reference, priority, priority_rules, search, fingerprint, state)
                SELECT r.id, ?, r.external_id, r.parent_external_id, coalesce(r.parent_external_id, r.external_id),
                  (SELECT id FROM post WHERE channel_id = ? AND external_id = r.post_key),
                  (SELECT id FROM author WHERE channel_id = ? AND key = r.author_key),
                  r.text, r.raw, r.language, r.created_at, r.came_at, r.edited_at, r.changed_at, r.deleted_at, r.url, r.rating,
                  r.attachments, r.own, r.hidden, r.liked, r.item_can, r.reference, r.priority, r.priority_rules,
                  array_to_tsvector(r.search_words), r.fingerprint,
                  CASE WHEN r.own OR r.deleted_at IS NOT NULL THEN 'RESOLVED' ELSE 'NEW' END
                FROM jsonb_to_recordset(?::jsonb) AS r(id uuid, external_id text, parent_external_id text, post_key text,
                  author_key text, text text, raw text, language text, created_at timestamptz, came_at timestamptz,
                  edited_at timestamptz, changed_at timestamptz, deleted_at timestamptz, url text, rating smallint,
                  attachments jsonb, own boolean, hidden boolean, liked boolean, item_can smallint, reference text,
                  priority int, priority_rules text[], search_words text[], fingerprint bigint)
                ON CONFLICT (channel_id, external_id) DO NOTHING RETURNING id, external_id""";
        var added = new HashMap<String, UUID>();
        sql.list(
                insert,
                List.of(channel, channel, channel, rows),
                row -> added.put(row.getString("external_id"), Sql.uuid(row, "id")));
        return added;
    }

    private Sql.Array ids(int n) {
        var now = clock.instant();
        var ids = new UUID[n];
        java.util.Arrays.setAll(ids, i -> Ids.next(now));
        return new Sql.Array("uuid", ids);
    }

    private static <T> Sql.Array texts(Collection<T> of, java.util.function.Function<T, String> text) {
        return new Sql.Array("text", of.stream().map(text).toArray());
    }
}
