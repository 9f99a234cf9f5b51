package fi.majakka.network.bluesky;

import fi.majakka.network.Failure;
import fi.majakka.network.Failure.Kind;
import java.net.URI;
import java.net.URISyntaxException;

/** Where a password may be sent to: encrypted, or not beyond this machine. */
final class ServerAddress {
    private ServerAddress() {}

    static String safe(String address) {
        try {
            var uri = new URI(address.replaceFirst("/+$", ""));
            var local = "localhost".equals(uri.getHost()) || "127.0.0.1".equals(uri.getHost());
            if (uri.getHost() != null && ("https".equals(uri.getScheme()) || local && "http".equals(uri.getScheme())))
                return uri.toString();
        } catch (URISyntaxException e) {
            // said below
        }
        throw new Failure(Kind.INVALID, "service", "The server is an address like https://bsky.social");
    }
}
