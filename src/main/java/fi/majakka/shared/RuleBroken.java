package fi.majakka.shared;

import java.util.List;

/** The shape is right, but a rule of the house or of the network forbids it (422). */
public class RuleBroken extends Problem {
    private static final long serialVersionUID = 1;

    public RuleBroken(String code, String detail) {
        super(422, code, detail);
    }

    public RuleBroken(String code, String field, String message) {
        super(422, code, message, List.of(new Violation(field, message)));
    }
}
