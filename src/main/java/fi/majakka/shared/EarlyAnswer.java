package fi.majakka.shared;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** A problem told before any resource is reached, in the words of {@link Problems}. */
public final class EarlyAnswer {
    private EarlyAnswer() {}

    static String rawPath(RoutingContext request) {
        var uri = request.request().uri();
        int query = uri.indexOf('?');
        return query < 0 ? uri : uri.substring(0, query);
    }

    /** Ends the request with a problem document. */
    public static void refuse(RoutingContext request, int status, String code, String detail) {
        var problem = ProblemView.of(status, code, detail, rawPath(request), java.util.List.of());
        var body = new JsonObject()
                .put("type", problem.type())
                .put("title", problem.title())
                .put("status", status)
                .put("detail", detail)
                .put("instance", problem.instance())
                .put("code", code);
        if (request.response().ended()) return;
        request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", ProblemView.MEDIA_TYPE)
                .putHeader("Connection", "close") // nobody reads what else was sent
                .end(body.encode());
    }
}
