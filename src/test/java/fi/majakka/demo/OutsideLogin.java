package fi.majakka.demo;

import fi.majakka.production.Web;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jose4j.jwk.RsaJsonWebKey;

/** The demo's login as a provider outside the program, for tests that run the program in a process of its own. */
public class OutsideLogin implements AutoCloseable {
    private static final Duration LIFE = Duration.ofMinutes(5);
    /** A token is given out only while it is good for another while. */
    private static final Duration KEPT = LIFE.minusMinutes(2);

    public final String client = DemoLogin.CLIENT;
    public final String secret = DemoLogin.SECRET;

    private final RsaJsonWebKey key = newKey();
    private final DemoLogin login;
    private final Map<String, Kept> tokens = new ConcurrentHashMap<>();

    private record Kept(String token, Instant until) {}

    public OutsideLogin() {
        try {
            login = new DemoLogin(0, LIFE, key, DemoPerson.tested(), Clock.systemUTC());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public String issuer() {
        return login.issuer();
    }

    /** What it signs with, for tests that sign other things. */
    public RsaJsonWebKey key() {
        return key;
    }

    /** What it calls the login that somebody made last. */
    public String newestSession(String who) {
        return login.grants().newestSession(who).orElseThrow();
    }

    /** A key that no provider has. */
    public static RsaJsonWebKey newKey() {
        return DemoStart.newKey();
    }

    /** An access token of somebody of the bakery, or of {@code integrator}. */
    public String token(String who) {
        return tokens.compute(who, (name, kept) -> {
                    var now = Instant.now();
                    return kept != null && now.isBefore(kept.until) ? kept : new Kept(fetch(name), now.plus(KEPT));
                })
                .token;
    }

    private String fetch(String who) {
        var integrator = who.equals(DemoPerson.INTEGRATOR.login());
        var answer = Web.post(
                issuer() + "/token",
                integrator
                        ? "client_id=integrator&client_secret=integrator&grant_type=client_credentials"
                        : "client_id=" + client + "&client_secret=" + secret + "&grant_type=password&username=" + who
                                + "&password=" + who);
        if (answer.statusCode() != 200) throw new IllegalStateException(who + " gets no token: " + answer.body());
        return answer.body().replaceFirst("(?s).*\"access_token\":\"([^\"]*)\".*", "$1");
    }

    @Override
    public void close() {
        login.close();
    }
}
