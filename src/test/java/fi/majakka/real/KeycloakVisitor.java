package fi.majakka.real;

import fi.majakka.production.Session;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Somebody at a browser who logs in at Keycloak's own page. */
final class KeycloakVisitor extends Session {
    private static final Executor CALLERS = caller -> new Thread(caller, "caller").start();
    private static final Pattern FORM = Pattern.compile("<form id=\"kc-form-login\"[^>]* action=\"([^\"]+)\"");

    KeycloakVisitor(String program) {
        super(program);
    }

    @Override
    protected HttpResponse<String> fillIn(HttpResponse<String> page, String who) {
        var form = FORM.matcher(page.body());
        if (!form.find()) return page; // the provider knows who it is
        var place = URI.create(form.group(1).replace("&amp;", "&"));
        return post(place, KeycloakPeer.form(Map.of("username", who, "password", who, "credentialId", "")));
    }

    int status(String path) {
        return get(path).statusCode();
    }

    /** The same question so often at the same time. @return what each was answered */
    List<Integer> atOnce(int often, String path) {
        var asking = Stream.generate(() -> CompletableFuture.supplyAsync(() -> status(path), CALLERS))
                .limit(often)
                .toList();
        return asking.stream().map(CompletableFuture::join).toList();
    }

    /** All answers on the way to the last one, from the first. */
    static List<HttpResponse<String>> way(HttpResponse<String> last) {
        var way = new ArrayList<HttpResponse<String>>();
        for (var answer = last;
                answer != null;
                answer = answer.previousResponse().orElse(null)) way.add(0, answer);
        return way;
    }
}
