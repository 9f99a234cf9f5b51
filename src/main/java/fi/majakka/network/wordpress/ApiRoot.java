package fi.majakka.network.wordpress;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Where a site's REST API begins, in either form: {@code https://site/wp-json/} or {@code https://site/?rest_route=/}. */
record ApiRoot(String url) {
    URI uri(String route, Map<String, String> params) {
        boolean plain = url.contains("rest_route=");
        var uri = new StringBuilder(url.replaceFirst("/$", "")).append(route);
        char separator = plain ? '&' : '?';
        for (var param : params.entrySet()) {
            uri.append(separator).append(param.getKey()).append('=').append(encoded(param.getValue()));
            separator = '&';
        }
        return URI.create(uri.toString());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
