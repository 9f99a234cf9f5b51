package fi.majakka.shared;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The only place that turns what went wrong into an answer. */
class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);

    @ServerExceptionMapper
    Response problem(Problem e, UriInfo uri) {
        return answer(e.status(), e.code(), e.getMessage(), uri, e.violations());
    }

    @ServerExceptionMapper
    Response shape(ConstraintViolationException e, UriInfo uri) {
        var violations = e.getConstraintViolations().stream().map(Wrong::field).toList();
        return answer(400, "invalid", "The request is not valid", uri, violations);
    }

    /** Both by name: the framework has an answer of its own for the second. */
    @ServerExceptionMapper({JacksonException.class, MismatchedInputException.class})
    Response json(JacksonException e, UriInfo uri) {
        if (root(e) instanceof Problem problem) return problem(problem, uri);
        var violation = Wrong.field(e);
        return answer(400, "invalid-json", violation.field() + " " + violation.message(), uri, List.of(violation));
    }

    private static Throwable root(Throwable e) {
        return e.getCause() == null || e.getCause() == e ? e : root(e.getCause());
    }

    @ServerExceptionMapper
    Response stale(OptimisticLockException e, UriInfo uri) {
        return answer(
                412,
                "stale-version",
                "It was changed by somebody else at the same moment: read it again",
                uri,
                List.of());
    }

    /** Two did the same at once, and only one of them can be there. */
    @ServerExceptionMapper
    Response twice(org.hibernate.exception.ConstraintViolationException e, UriInfo uri) {
        LOG.infof("A rule of the database refused: %s", e.getConstraintName());
        return answer(409, "changed-meanwhile", "Somebody did this at the same moment: read it again", uri, List.of());
    }

    @ServerExceptionMapper
    Response framework(WebApplicationException e, UriInfo uri) {
        if (e.getCause() instanceof JacksonException cause) return json(cause, uri);
        if (e.getCause() instanceof Problem cause) return problem(cause, uri);
        int status = e.getResponse().getStatus();
        if (status >= 500 || status < 400) return broken(e, uri);
        return switch (status) {
            case 404 -> answer(404, "not-found", "There is nothing at this address", uri, List.of());
            case 405 -> answer(405, "method-not-allowed", "This cannot be done here", uri, List.of());
            case 406 -> answer(406, "not-acceptable", "Accept application/json", uri, List.of());
            case 415 -> answer(415, "unsupported-media-type", "Send the body as application/json", uri, List.of());
            default -> answer(status, "bad-request", "The request cannot be read", uri, List.of());
        };
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthenticated(SecurityException e, UriInfo uri) {
        return answer(401, "not-logged-in", "Log in, or send a bearer token", uri, List.of());
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e, UriInfo uri) {
        return answer(403, "role-missing", "You have no role here yet. The owner can give you one.", uri, List.of());
    }

    @ServerExceptionMapper
    Response broken(Throwable e, UriInfo uri) {
        var incident = UUID.randomUUID();
        LOG.errorf(e, "Incident %s at %s", incident, uri.getRequestUri().getPath());
        return answer(500, "incident", "Tell the operator this number: " + incident, uri, List.of());
    }

    private static Response answer(
            int status, String code, String detail, UriInfo uri, List<Problem.Violation> violations) {
        var answer = Response.status(status)
                .type(ProblemView.MEDIA_TYPE)
                .entity(ProblemView.of(status, code, detail, uri.getRequestUri().getPath(), violations));
        if (status == 401) answer.header("WWW-Authenticate", "Bearer");
        if (status == 413) answer.header("Connection", "close"); // nobody reads the rest
        return answer.build();
    }
}
