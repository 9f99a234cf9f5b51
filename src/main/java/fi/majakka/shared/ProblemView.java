package fi.majakka.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A problem as RFC 9457 writes it, with our stable {@code code} and, for wrong fields, what is wrong with each. */
@Schema(name = "Problem")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemView(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        List<Problem.Violation> violations) {

    static final String MEDIA_TYPE = "application/problem+json";

    static ProblemView of(int status, String code, String detail, String instance, List<Problem.Violation> violations) {
        return new ProblemView("about:blank", title(status), status, detail, instance, code, violations);
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "The request is not valid";
            case 401 -> "Log in first";
            case 403 -> "You may not do this";
            case 404 -> "Not found";
            case 405 -> "This cannot be done here";
            case 406 -> "No such format";
            case 409 -> "Not possible right now";
            case 412 -> "It changed meanwhile";
            case 413 -> "Too large";
            case 415 -> "Send JSON";
            case 422 -> "A rule forbids this";
            case 428 -> "Say which version you mean";
            case 429 -> "Too many requests";
            default -> status < 500 ? "The request cannot be done" : "Something broke on our side";
        };
    }
}
