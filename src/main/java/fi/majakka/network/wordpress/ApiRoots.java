package fi.majakka.network.wordpress;

import fi.majakka.network.Failure;
import fi.majakka.network.Http.Answer;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where a site's API is, from whatever address of the site people type, without showing the password to anybody. What
 * was found is remembered only to save calls.
 */
class ApiRoots {
    private static final Pattern LINK = Pattern.compile("<([^>]+)>\\s*;\\s*rel=\"?https://api\\.w\\.org/\"?");
    private static final int MAX_HOPS = 5;
    private final Map<String, ApiRoot> found = new ConcurrentHashMap<>();

    Optional<ApiRoot> known(String address) {
        return Optional.ofNullable(found.get(address));
    }

    void remember(String address, ApiRoot root) {
        found.put(address, root);
    }

    void forget(String address) {
        found.remove(address);
    }

    /** @param get reads a page without the credential and fails when the site itself is down or closed */
    ApiRoot find(String address, Function<URI, Answer> get) {
        var page = start(address);
        var answer = get.apply(page);
        for (int hop = 0; hop < MAX_HOPS && answer.status() / 100 == 3; hop++) {
            page = next(page, answer.header("Location"));
            answer = get.apply(page);
        }
        var at = page;
        var root = linked(answer)
                .map(link -> onThisSite(at, link))
                .orElseGet(() -> guessed(at, get)
                        .orElseThrow(() -> stop(
                                "no-wordpress",
                                "No WordPress was found at " + at
                                        + ": check the address, and that its REST API is not switched off")));
        remember(address, root);
        return root;
    }

    private static URI start(String address) {
        var typed = address.contains("://") ? address : "https://" + address;
        try {
            var uri = URI.create(
                    typed.replaceFirst("/wp-(admin|login)\\b.*$", "/").replaceFirst("#.*$", ""));
            if (uri.getHost() != null && uri.getScheme().matches("https?")) return uri;
        } catch (IllegalArgumentException e) {
            // answered below, as for any other word that is no address
        }
        throw stop("bad-address", "\"" + address + "\" is not the address of a site");
    }

    private static URI next(URI page, String location) {
        if (location == null) throw stop("no-wordpress", page + " sends visitors on to nowhere");
        var next = page.resolve(location);
        boolean downgrade = "https".equals(page.getScheme()) && !"https".equals(next.getScheme());
        if (downgrade || !sameHost(page, next))
            throw stop(
                    "moved",
                    "The site sends visitors on to " + next.getScheme() + "://" + next.getHost()
                            + ": connect that address if it is yours");
        return next;
    }

    private static Optional<String> linked(Answer answer) {
        return answer.headers().allValues("Link").stream()
                .map(LINK::matcher)
                .filter(Matcher::find)
                .map(m -> m.group(1))
                .findFirst();
    }

    /** A password goes only to the site that was typed; one that speaks of itself as http behind TLS keeps its https. */
    private static ApiRoot onThisSite(URI page, String link) {
        var root = page.resolve(link);
        if (!sameHost(page, root))
            throw stop(
                    "moved",
                    "The site keeps its API at another place, " + root.getHost()
                            + ": connect that address if it is yours");
        if ("https".equals(page.getScheme())) return new ApiRoot(root.toString().replaceFirst("^http:", "https:"));
        return new ApiRoot(root.toString());
    }

    private static Optional<ApiRoot> guessed(URI page, Function<URI, Answer> get) {
        return List.of("?rest_route=/", "wp-json/").stream()
                .map(form -> new ApiRoot(page.resolve(form).toString()))
                .filter(root -> isApi(get.apply(root.uri("/", Map.of("_fields", "namespaces")))))
                .findFirst();
    }

    private static boolean isApi(Answer answer) {
        return answer.status() == 200 && answer.body().replace("\\/", "/").contains("\"wp/v2\"");
    }

    private static boolean sameHost(URI a, URI b) {
        return b.getHost() != null && bare(a).equals(bare(b));
    }

    private static String bare(URI uri) {
        return uri.getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    }

    private static Failure stop(String code, String detail) {
        return new Failure(Failure.Kind.AUTH, code, detail);
    }
}
