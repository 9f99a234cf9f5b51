package fi.majakka.team;

import fi.majakka.shared.Change;
import fi.majakka.shared.Ids;
import fi.majakka.shared.MemberId;
import fi.majakka.shared.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Knows the members that logged in. Who was seen unchanged a moment ago costs no query. */
@ApplicationScoped
class Team {
    /** A member as their last token described them. */
    record Seen(MemberId id, String name, String email, Set<String> roles) {}

    private static final int MOST = 10_000;
    private final Map<String, Seen> recent = new ConcurrentHashMap<>();
    private final Sql sql;
    private final Event<Change> changes;
    private final Clock clock;

    Team(Sql sql, Event<Change> changes, Clock clock) {
        this.sql = sql;
        this.changes = changes;
        this.clock = clock;
    }

    Seen seen(JsonWebToken token, Set<String> roles) {
        var key = token.getIssuer() + " " + token.getSubject();
        var known = recent.get(key);
        if (known != null && known.name.equals(name(token)) && known.roles.equals(roles)) return known;
        var fresh = QuarkusTransaction.requiringNew().call(() -> logIn(token, roles));
        if (recent.size() >= MOST) forget();
        recent.put(key, fresh);
        return fresh;
    }

    /** Whoever comes next is looked up again. */
    void forget() {
        recent.clear();
    }

    private Seen logIn(JsonWebToken token, Set<String> roles) {
        oneAtATime(token);
        Instant now = clock.instant();
        var known = Member.known(token.getIssuer(), token.getSubject());
        var member = known.orElseGet(() -> new Member(Ids.next(now), token.getIssuer(), token.getSubject(), now));
        var before = known.map(m -> String.join(" ", m.roles)).orElse(null);
        member.logIn(name(token), token.getClaim("email"), kind(token, roles), roles, now);
        member.persistAndFlush();
        var after = String.join(" ", new TreeSet<>(roles));
        if (!Objects.equals(before, after))
            changes.fire(new MemberJoined(member.id, known.isEmpty(), before, after, member.version, now));
        if (before != null && isOfTeam(List.of(before.split(" "))) && !isOfTeam(roles))
            changes.fire(new MemberLeft(member.id, true, null, null, now, member.version));
        return new Seen(member.memberId(), member.name, member.email, Set.copyOf(roles));
    }

    private static boolean isOfTeam(Collection<String> roles) {
        return roles.stream().anyMatch(role -> !role.isEmpty() && !role.startsWith(Member.CEILING));
    }

    /** A client that opens sends several requests at once: the first makes the member, the others find it. */
    private void oneAtATime(JsonWebToken token) {
        var lock = "SELECT pg_advisory_xact_lock(hashtextextended(?, 13))";
        sql.one(lock, List.of(token.getIssuer() + " " + token.getSubject()), row -> true);
    }

    /** A program has no name of its own at many providers, but a login. */
    private static String name(JsonWebToken token) {
        return Stream.of("name", "preferred_username")
                .map(token::<String>getClaim)
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElseGet(token::getName);
    }

    /** A token that speaks for a program and not for a person. */
    private static Member.Kind kind(JsonWebToken token, Set<String> roles) {
        return roles.contains("integrator") ? Member.Kind.SERVICE : Member.Kind.PERSON;
    }
}
