package fi.majakka.demo;

import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The page where people log in, and the way back with a code. */
class DemoAuthorization {
    private static final Set<String> HERE = Set.of("127.0.0.1", "localhost", "[::1]");

    private final Map<String, DemoPerson> people;
    private final DemoGrants grants;
    private final String client;

    DemoAuthorization(Map<String, DemoPerson> people, DemoGrants grants, String client) {
        this.people = people;
        this.grants = grants;
        this.client = client;
    }

    void handle(DemoExchange x) throws IOException {
        var page = DemoLoginPage.of(x, people.values());
        if (!client.equals(x.get("client_id"))) x.html(400, page.refusal("unknown client_id"));
        else if (!isHere(x.get("redirect_uri"))) x.html(400, page.refusal("redirect_uri is not on this machine"));
        else if (!"code".equals(x.get("response_type"))) back(x, "error", "unsupported_response_type");
        else if (x.get("code_challenge") != null && !"S256".equals(x.get("code_challenge_method")))
            back(x, "error", "invalid_request");
        else if (x.http().getRequestMethod().equals("POST")) login(x, page);
        else x.html(200, page.form(false));
    }

    private void login(DemoExchange x, DemoLoginPage page) throws IOException {
        var login = x.get("username") == null ? "" : x.get("username").strip().toLowerCase(Locale.ROOT);
        var person = people.get(login);
        if (person == null || !person.knowsPassword(x.get("password"))) x.html(401, page.form(true));
        else back(x, "code", grants.code(person, x.get("redirect_uri"), x.get("code_challenge"), x.get("nonce")));
    }

    private static void back(DemoExchange x, String name, String value) throws IOException {
        var uri = x.get("redirect_uri");
        var state = x.get("state") == null ? "" : "&state=" + DemoExchange.encoded(x.get("state"));
        x.redirect(uri + (uri.contains("?") ? "&" : "?") + name + "=" + DemoExchange.encoded(value) + state);
    }

    /** The demo sends codes to nobody but this machine. */
    static boolean isHere(String uri) {
        try {
            var u = URI.create(String.valueOf(uri));
            return Set.of("http", "https").contains(String.valueOf(u.getScheme()))
                    && u.getHost() != null
                    && u.getUserInfo() == null
                    && u.getFragment() == null
                    && HERE.contains(u.getHost());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
