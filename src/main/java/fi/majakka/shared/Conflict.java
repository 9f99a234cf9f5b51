package fi.majakka.shared;

/** The state does not allow it now (409). */
public class Conflict extends Problem {
    private static final long serialVersionUID = 1;

    public Conflict(String code, String detail) {
        super(409, code, detail);
    }
}
