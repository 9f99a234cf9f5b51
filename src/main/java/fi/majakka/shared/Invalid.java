package fi.majakka.shared;

import java.util.List;

/** The request's shape is wrong: which field, and the rule it breaks (400). */
public class Invalid extends Problem {
    private static final long serialVersionUID = 1;

    public Invalid(String field, String message) {
        super(
                400,
                "invalid",
                "The request is not valid: " + field + " " + message,
                List.of(new Violation(field, message)));
    }

    public Invalid(List<Violation> violations) {
        super(400, "invalid", "The request is not valid", violations);
    }
}
