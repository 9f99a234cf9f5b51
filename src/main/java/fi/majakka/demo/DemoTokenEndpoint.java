package fi.majakka.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** Gives tokens to clients that prove who they are: for a code, a refresh token, a password, or themselves. */
class DemoTokenEndpoint {
    private final Map<String, DemoPerson> people;
    private final DemoGrants grants;
    private final DemoTokens tokens;
    private final Map<String, String> clients;

    /** @param clients secrets by client id */
    DemoTokenEndpoint(
            Map<String, DemoPerson> people, DemoGrants grants, DemoTokens tokens, Map<String, String> clients) {
        this.people = people;
        this.grants = grants;
        this.tokens = tokens;
        this.clients = clients;
    }

    void handle(DemoExchange x) throws IOException {
        var client = client(x);
        if (!x.http().getRequestMethod().equals("POST")) x.error(405, "invalid_request", "POST only");
        else if (client == null) x.error(401, "invalid_client", "unknown client or wrong secret");
        else
            switch (String.valueOf(x.get("grant_type"))) {
                case "authorization_code" -> code(x, client);
                case "refresh_token" -> refresh(x, client);
                case "password" -> password(x, client);
                case "client_credentials" -> itself(x, client);
                default -> x.error(400, "unsupported_grant_type", "not one of this provider's grants");
            }
    }

    private String client(DemoExchange x) {
        var id = x.get("client_id");
        var secret = x.get("client_secret");
        var header = x.header("Authorization");
        if (header != null && header.startsWith("Basic ")) {
            var pair = new String(Base64.getMimeDecoder().decode(header.substring(6)), StandardCharsets.UTF_8);
            var at = pair.indexOf(':');
            if (at < 0) return null;
            id = DemoExchange.decoded(pair.substring(0, at));
            secret = DemoExchange.decoded(pair.substring(at + 1));
        }
        return id != null && secret != null && secret.equals(clients.get(id)) ? id : null;
    }

    private void code(DemoExchange x, String client) throws IOException {
        var code = grants.redeem(x.get("code"));
        if (code.isEmpty()) x.error(400, "invalid_grant", "the code is unknown, used or too old");
        else if (!code.get().redirectUri().equals(x.get("redirect_uri")))
            x.error(400, "invalid_grant", "redirect_uri differs");
        else if (!proves(x.get("code_verifier"), code.get().challenge()))
            x.error(400, "invalid_grant", "code_verifier does not fit");
        else {
            known(
                    x,
                    grants.refreshToken(code.get().person(), client),
                    client,
                    code.get().nonce());
        }
    }

    private void refresh(DemoExchange x, String client) throws IOException {
        var refreshed = grants.refresh(x.get("refresh_token"), client);
        if (refreshed.isEmpty()) x.error(400, "invalid_grant", "the refresh token is unknown, used or too old");
        else known(x, refreshed.get(), client, null);
    }

    private void password(DemoExchange x, String client) throws IOException {
        var person = people.get(String.valueOf(x.get("username")));
        if (person == null || !person.knowsPassword(x.get("password")))
            x.error(400, "invalid_grant", "wrong user or password");
        else known(x, grants.refreshToken(person, client), client, null);
    }

    private void itself(DemoExchange x, String client) throws IOException {
        if (client.equals(DemoPerson.INTEGRATOR.login()))
            x.json(200, answer(tokens.access(DemoPerson.INTEGRATOR, client, null)));
        else x.error(400, "unauthorized_client", "this client has no account of its own");
    }

    private void known(DemoExchange x, DemoGrants.Refreshed login, String client, String nonce) throws IOException {
        var answer = answer(tokens.access(login.person(), client, login.session()));
        answer.put("refresh_token", login.token());
        answer.put("id_token", tokens.id(login.person(), client, login.session(), nonce));
        x.json(200, answer);
    }

    private Map<String, Object> answer(String accessToken) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("access_token", accessToken);
        answer.put("token_type", "Bearer");
        answer.put("expires_in", tokens.life().toSeconds());
        answer.put("scope", "openid profile email");
        return answer;
    }

    private static boolean proves(String verifier, String challenge) {
        if (challenge == null) return verifier == null;
        if (verifier == null) return false;
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).equals(challenge);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
