package fi.majakka.shared;

import java.util.List;

/** A request that cannot be done as asked, told so that a person knows why. {@link Problems} turns it into an answer. */
public class Problem extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String code;
    private final transient List<Violation> violations;

    /** @param message what to change in {@code field} */
    public record Violation(String field, String message) {}

    /**
     * @param code stable and kebab-case: programs branch on it
     * @param detail one sentence that can be shown as it is
     */
    public Problem(int status, String code, String detail, List<Violation> violations) {
        super(detail);
        this.status = status;
        this.code = code;
        this.violations = violations;
    }

    public Problem(int status, String code, String detail) {
        this(status, code, detail, List.of());
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public List<Violation> violations() {
        return violations;
    }
}
