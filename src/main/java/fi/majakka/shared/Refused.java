package fi.majakka.shared;

/** The caller may see it but not do it (403). The detail names the missing role and who can give it. */
public class Refused extends Problem {
    private static final long serialVersionUID = 1;

    public Refused(String code, String detail) {
        super(403, code, detail);
    }
}
