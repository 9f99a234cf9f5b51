package fi.majakka.inbox.assignment;

import fi.majakka.coverage.Coverage;
import fi.majakka.coverage.DeskNow;
import fi.majakka.delegation.Authority;
import fi.majakka.inbox.CommentChanged.Kind;
import fi.majakka.inbox.assignment.Giving.Gift;
import fi.majakka.shared.MemberId;
import fi.majakka.shared.Sql;
import fi.majakka.team.Member;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The job that gives new comments to who is on duty: rather to who answered their author before, who answers in their language and
 * who holds least. Where nobody is there though somebody should be, the last resort holds them; where the desk is closed they
 * wait until it opens.
 */
@ApplicationScoped
public class Assigning {
    /** So many in one transaction: who takes one by hand meanwhile waits for no more. */
    private static final int BATCH = 100;

    private static final String NEW = "assignee_id IS NULL AND state = 'NEW' AND NOT own AND snoozed_until IS NULL";

    private final Coverage coverage;
    private final Authority authority;
    private final Giving giving;
    private final Sql sql;

    Assigning(Coverage coverage, Authority authority, Giving giving, Sql sql) {
        this.coverage = coverage;
        this.authority = authority;
        this.giving = giving;
        this.sql = sql;
    }

    @Scheduled(
            every = "{majakka.work.tick}",
            identity = "new-comments-to-who-is-on-duty",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void giveWhatIsNew() {
        var waiting = sql.list(
                "SELECT DISTINCT channel_id FROM comment WHERE " + NEW, List.of(), row -> Sql.uuid(row, "channel_id"));
        if (waiting.isEmpty()) return;
        for (var desk : coverage.now())
            if (desk.open() && desk.assignsWork() && desk.channels().stream().anyMatch(waiting::contains))
                QuarkusTransaction.requiringNew().run(() -> give(desk));
    }

    private record Waiting(UUID id, UUID channel, UUID author, String language) {}

    private void give(DeskNow desk) {
        var waiting = sql.list(
                "SELECT id, channel_id, author_id, language FROM comment c WHERE " + NEW
                        + " AND channel_id = ANY (?) AND NOT EXISTS (SELECT 1 FROM comment_claim k"
                        + " WHERE k.comment_id = c.id AND k.expires_at > now())"
                        + " ORDER BY priority DESC, came_at, id LIMIT ? FOR UPDATE SKIP LOCKED",
                List.of(Sql.Array.uuids(desk.channels()), BATCH),
                row -> new Waiting(
                        Sql.uuid(row, "id"),
                        Sql.uuid(row, "channel_id"),
                        Sql.uuid(row, "author_id"),
                        row.getString("language")));
        var candidates = desk.members();
        var loads = Loads.of(candidates, sql);
        var languages = languages(candidates);
        var gifts = new ArrayList<Gift>();
        for (var comment : waiting)
            receiver(comment, desk, candidates, loads, languages).ifPresent(to -> {
                loads.more(to);
                gifts.add(new Gift(comment.id, null, to));
            });
        giving.give(gifts, Kind.ASSIGNED, desk.now());
    }

    private Optional<UUID> receiver(
            Waiting comment, DeskNow desk, List<UUID> candidates, Loads loads, Map<UUID, List<String>> languages) {
        var able = candidates.stream().filter(m -> mayHold(m, comment.channel)).toList();
        if (able.isEmpty()) return Optional.ofNullable(desk.lastResort()).filter(m -> mayHold(m, comment.channel));
        var before = able.size() == 1 ? null : answeredBefore(comment.author);
        return able.stream()
                .filter(m -> loads.of(m) < desk.mostOpen())
                .min(Comparator.comparing((UUID m) -> !m.equals(before))
                        .thenComparing(m -> fits(languages.getOrDefault(m, List.of()), comment.language))
                        .thenComparing(loads::of)
                        .thenComparing(able::indexOf));
    }

    private boolean mayHold(UUID member, UUID channel) {
        return authority.mayAnswer(new MemberId(member), channel);
    }

    private UUID answeredBefore(UUID author) {
        if (author == null) return null;
        var last = """
                SELECT assignee_id FROM comment WHERE author_id = ? AND state = 'RESOLVED' AND outcome = 'ANSWERED'
                AND assignee_id IS NOT NULL ORDER BY came_at DESC LIMIT 1""";
        return sql.one(last, List.of(author), row -> Sql.uuid(row, "assignee_id"));
    }

    private static Map<UUID, List<String>> languages(List<UUID> members) {
        var languages = new HashMap<UUID, List<String>>();
        for (var m : Member.<Member>list("id in ?1", members)) languages.put(m.id, m.languages);
        return languages;
    }

    /** Who said nothing comes after who answers in it, and before who answers in others. */
    private static int fits(List<String> languages, String language) {
        if (language == null || languages.contains(language)) return 0;
        return languages.isEmpty() ? 1 : 2;
    }
}
