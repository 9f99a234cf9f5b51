package fi.majakka.shared;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What an answer says of its own body: the version of a resource, the way to a list's next page. */
class AnswerHeaders {
    @ServerResponseFilter
    void tell(ContainerRequestContext request, ContainerResponseContext answer) {
        var headers = answer.getHeaders();
        if (answer.getEntity() instanceof Versioned resource && !headers.containsKey("ETag"))
            headers.putSingle("ETag", "\"" + resource.version() + "\"");
        if (answer.getEntity() instanceof Paged page && page.next() != null)
            headers.add("Link", next(request.getUriInfo(), page).toString());
    }

    private static Link next(UriInfo here, Paged page) {
        var uri = here.getRequestUriBuilder()
                .replaceQueryParam(page.goesOnWith(), page.next())
                .build();
        return Link.fromUri(uri).rel("next").build();
    }
}
