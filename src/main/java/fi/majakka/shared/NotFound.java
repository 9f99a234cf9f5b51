package fi.majakka.shared;

/** It is not there, or the caller may not see it: both answer the same (404). */
public class NotFound extends Problem {
    private static final long serialVersionUID = 1;

    public NotFound() {
        super(404, "not-found", "There is nothing here, or you may not see it");
    }
}
