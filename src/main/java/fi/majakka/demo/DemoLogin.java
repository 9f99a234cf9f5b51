package fi.majakka.demo;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwt.consumer.InvalidJwtException;

/**
 * A small OpenID Connect provider on this machine alone, so that dev mode and tests log people in as production does: the
 * code flow with PKCE, refresh tokens, a service account. It is no example of how to keep passwords.
 */
class DemoLogin implements AutoCloseable {
    static final String CLIENT = "majakka";
    static final String SECRET = "majakka-dev-only";
    private static final Map<String, String> CLIENTS =
            Map.of(CLIENT, SECRET, DemoPerson.INTEGRATOR.login(), DemoPerson.INTEGRATOR.login());

    private final HttpServer server;
    private final String issuer;
    private final DemoTokens tokens;
    private final DemoGrants grants;

    /**
     * @param port 0 for any
     * @param life of an access token
     */
    DemoLogin(int port, Duration life, RsaJsonWebKey key, Map<String, DemoPerson> people, Clock clock)
            throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
        issuer = "http://127.0.0.1:" + server.getAddress().getPort();
        tokens = new DemoTokens(key, issuer, CLIENT, life, clock);
        grants = new DemoGrants(clock);
        var authorization = new DemoAuthorization(people, grants, CLIENT);
        var endpoint = new DemoTokenEndpoint(people, grants, tokens, CLIENTS);
        on("/.well-known/openid-configuration", x -> x.json(200, discovery()));
        on("/authorize", authorization::handle);
        on("/token", endpoint::handle);
        on("/jwks", x -> x.send(200, "application/json", tokens.jwks()));
        on("/userinfo", this::userinfo);
        on("/logout", DemoLogin::logout);
        server.setExecutor(Executors.newFixedThreadPool(4, DemoLogin::daemon));
        server.start();
    }

    String issuer() {
        return issuer;
    }

    DemoGrants grants() {
        return grants;
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private interface Handler {
        void handle(DemoExchange x) throws IOException;
    }

    private void on(String path, Handler handler) {
        server.createContext(path, http -> {
            try {
                handler.handle(DemoExchange.of(http));
            } catch (IllegalArgumentException e) {
                new DemoExchange(http, Map.of()).error(400, "invalid_request", "malformed");
            } finally {
                http.close();
            }
        });
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "demo-login");
        thread.setDaemon(true);
        return thread;
    }

    private Map<String, Object> discovery() {
        var d = new LinkedHashMap<String, Object>();
        d.put("issuer", issuer);
        d.put("authorization_endpoint", issuer + "/authorize");
        d.put("token_endpoint", issuer + "/token");
        d.put("jwks_uri", issuer + "/jwks");
        d.put("userinfo_endpoint", issuer + "/userinfo");
        d.put("end_session_endpoint", issuer + "/logout");
        d.put("response_types_supported", List.of("code"));
        d.put(
                "grant_types_supported",
                List.of("authorization_code", "refresh_token", "password", "client_credentials"));
        d.put("subject_types_supported", List.of("public"));
        d.put("id_token_signing_alg_values_supported", List.of("RS256"));
        d.put("code_challenge_methods_supported", List.of("S256"));
        d.put("token_endpoint_auth_methods_supported", List.of("client_secret_basic", "client_secret_post"));
        d.put("scopes_supported", List.of("openid", "profile", "email"));
        d.put("ui_locales_supported", List.of("fi", "sv", "en"));
        return d;
    }

    private void userinfo(DemoExchange x) throws IOException {
        var header = x.header("Authorization");
        try {
            var claims = tokens.verify(header == null ? "" : header.replaceFirst("^Bearer ", ""));
            var about = new LinkedHashMap<String, Object>();
            for (var name : DemoTokens.about(DemoPerson.INTEGRATOR).keySet()) about.put(name, claims.get(name));
            x.json(200, about);
        } catch (InvalidJwtException e) {
            x.error(401, "invalid_token", "the access token is not good");
        }
    }

    private static void logout(DemoExchange x) throws IOException {
        var back = x.get("post_logout_redirect_uri");
        var state = x.get("state") == null ? "" : "?state=" + DemoExchange.encoded(x.get("state"));
        if (back == null) x.send(200, "text/plain; charset=utf-8", "Logged out");
        else if (DemoAuthorization.isHere(back)) x.redirect(back + state);
        else x.error(400, "invalid_request", "post_logout_redirect_uri is not on this machine");
    }
}
