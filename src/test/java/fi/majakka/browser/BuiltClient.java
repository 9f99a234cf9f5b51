package fi.majakka.browser;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Serves the client as {@code npm run build} made it, so that tests open what people get. */
class BuiltClient {
    static final Path MADE = Path.of("src/main/webui/dist").toAbsolutePath();

    private static final Pattern OF_THE_SERVER = Pattern.compile("/(api|q|login|logout)(/.*)?");

    void serve(@Observes Router router) {
        router.get().order(-1).handler(BuiltClient::answer);
    }

    private static void answer(RoutingContext request) {
        boolean built = Files.exists(MADE.resolve("index.html")); // not in a run that leaves the client out
        if (!built || OF_THE_SERVER.matcher(request.normalizedPath()).matches()) request.next();
        else request.response().sendFile(fileOf(request.normalizedPath()).toString());
    }

    /** An address of the client's own is answered with its one page. */
    private static Path fileOf(String path) {
        var file = MADE.resolve(path.substring(1)).normalize();
        return file.startsWith(MADE) && Files.isRegularFile(file) ? file : MADE.resolve("index.html");
    }
}
