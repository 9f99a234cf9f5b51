package fi.majakka.shared;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
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
        var violations =
                e.getConstraintViolations().stream().map(Problems::violation).toList();
        return answer(400, "invalid", "The request is not valid", uri, violations);
    }

    @ServerExceptionMapper({JacksonException.class})
    Response json(JacksonException e, UriInfo uri) {
        var violation = new Problem.Violation(field(e), message(e));
        return answer(400, "invalid-json", violation.field() + " " + violation.message(), uri, List.of(violation));
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

    @ServerExceptionMapper
    Response framework(WebApplicationException e, UriInfo uri) {
        if (e.getCause() instanceof JacksonException cause) return json(cause, uri);
        int status = e.getResponse().getStatus();
        if (status >= 500 || status < 400) return broken(e, uri);
        var code = switch (status) {
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 415 -> "unsupported-media-type";
            default -> "bad-request";
        };
        return answer(status, code, null, uri, List.of());
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
        return answer.build();
    }

    private static Problem.Violation violation(ConstraintViolation<?> v) {
        var path = StreamSupport.stream(v.getPropertyPath().spliterator(), false)
                .skip(1)
                .map(Object::toString)
                .collect(Collectors.joining("."));
        // a body is told by its fields, a parameter by its own name
        return new Problem.Violation(path.replaceFirst("^(body|change)\\.", ""), v.getMessage());
    }

    private static String field(JacksonException e) {
        if (!(e instanceof JsonMappingException mapping) || mapping.getPath().isEmpty()) return "body";
        return mapping.getPath().stream()
                .map(p -> p.getFieldName() == null ? "[" + p.getIndex() + "]" : p.getFieldName())
                .collect(Collectors.joining("."));
    }

    private static String message(JacksonException e) {
        if (e instanceof UnrecognizedPropertyException unknown)
            return "is not a field of this request; known are " + unknown.getKnownPropertyIds();
        return e instanceof JsonMappingException ? "has the wrong type or value" : "is not valid JSON";
    }
}
