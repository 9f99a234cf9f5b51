package fi.majakka.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Codes that are good once, and refresh tokens that change at every use. */
class DemoGrants {
    private static final Duration CODE = Duration.ofMinutes(1);
    private static final Duration SESSION = Duration.ofHours(12);
    /** Several requests of one page may refresh at the same time. */
    private static final Duration GRACE = Duration.ofSeconds(30);

    private final Map<String, Code> codes = new ConcurrentHashMap<>();
    private final Map<String, Refresh> refreshes = new ConcurrentHashMap<>();
    private final Clock clock;

    DemoGrants(Clock clock) {
        this.clock = clock;
    }

    record Code(DemoPerson person, String redirectUri, String challenge, String nonce, Instant until) {}

    /** {@code family} is one login; a refresh token used long after it was changed ends the whole family. */
    private record Refresh(DemoPerson person, String client, UUID family, Instant until, Instant usedUntil) {}

    /** The person, the token that replaces the one used, and the name of the login that both belong to. */
    record Refreshed(DemoPerson person, String token, String session) {}

    String code(DemoPerson person, String redirectUri, String challenge, String nonce) {
        var code = secret();
        codes.put(
                code,
                new Code(person, redirectUri, challenge, nonce, clock.instant().plus(CODE)));
        return code;
    }

    Optional<Code> redeem(String code) {
        return Optional.ofNullable(code)
                .map(codes::remove)
                .filter(c -> clock.instant().isBefore(c.until()));
    }

    Refreshed refreshToken(DemoPerson person, String client) {
        return refreshToken(person, client, UUID.randomUUID());
    }

    private Refreshed refreshToken(DemoPerson person, String client, UUID family) {
        var token = secret();
        refreshes.put(token, new Refresh(person, client, family, clock.instant().plus(SESSION), null));
        return new Refreshed(person, token, family.toString());
    }

    synchronized Optional<Refreshed> refresh(String token, String client) {
        var r = token == null ? null : refreshes.get(token);
        var now = clock.instant();
        if (r == null || !r.client().equals(client) || now.isAfter(r.until())) return Optional.empty();
        if (r.usedUntil() != null && now.isAfter(r.usedUntil())) {
            refreshes.values().removeIf(other -> other.family().equals(r.family()));
            return Optional.empty();
        }
        var usedUntil = r.usedUntil() == null ? now.plus(GRACE) : r.usedUntil();
        refreshes.put(token, new Refresh(r.person(), client, r.family(), r.until(), usedUntil));
        return Optional.of(refreshToken(r.person(), client, r.family()));
    }

    /** The name of somebody's newest login, empty when there is none. */
    Optional<String> newestSession(String login) {
        return refreshes.values().stream()
                .filter(r -> r.person().login().equals(login))
                .max(Comparator.comparing(Refresh::until))
                .map(r -> r.family().toString());
    }

    private static String secret() {
        return UUID.randomUUID() + "-" + UUID.randomUUID();
    }
}
