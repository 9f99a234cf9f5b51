package fi.majakka.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/**
 * Walks once through everything that the demo login can do. Dev mode closes the class loader that started it, and what was
 * not loaded by then would be missing when somebody logs in.
 */
record DemoRehearsal(String issuer) {
    private static final String CLIENT =
            "&client_id=" + DemoLogin.CLIENT + "&client_secret=" + DemoLogin.SECRET + "&grant_type=";
    private static final String BACK = "redirect_uri=http://localhost/";
    private static final String REQUEST = BACK + "&response_type=code&nonce=n&state=s&client_id=" + DemoLogin.CLIENT
            + "&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    private static final String VERIFIER = "&code_verifier=dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    void run() {
        for (var path : new String[] {"/.well-known/openid-configuration", "/jwks", "/userinfo", "/nowhere"})
            get(path, "");
        get("/authorize?ui_locales=fi&" + REQUEST, "");
        get("/authorize?client_id=nobody", "");
        get("/logout?state=s&post_logout_redirect_uri=http://localhost/", "");
        post("/authorize", REQUEST + "&username=risto&password=wrong");
        var back = post("/authorize", REQUEST + "&username=risto&password=risto");
        var code = back.headers().firstValue("Location").orElse("").replaceFirst(".*code=([^&]*).*", "$1");
        var tokens = post("/token", BACK + VERIFIER + CLIENT + "authorization_code&code=" + code)
                .body();
        post("/token", CLIENT.substring(1) + "refresh_token&refresh_token=" + part(tokens, "refresh_token"));
        post("/token", CLIENT.substring(1) + "password&username=risto&password=risto");
        post("/token", CLIENT.substring(1) + "client_credentials");
        post("/token", "client_id=integrator&client_secret=integrator&grant_type=client_credentials");
        post("/token", "client_id=nobody");
        get("/userinfo", part(tokens, "access_token"));
    }

    private static String part(String json, String name) {
        return json.replaceFirst("(?s).*\"" + name + "\":\"([^\"]*)\".*", "$1");
    }

    private void get(String path, String token) {
        send(HttpRequest.newBuilder(URI.create(issuer + path)).header("Authorization", "Bearer " + token));
    }

    private HttpResponse<String> post(String path, String form) {
        return send(HttpRequest.newBuilder(URI.create(issuer + path)).POST(BodyPublishers.ofString(form)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("the demo login does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
