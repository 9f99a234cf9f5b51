package fi.majakka.audit;

/** The trail is not sealed further: its end is not the one that this installation left. */
class EndDoubted extends RuntimeException {
    private static final long serialVersionUID = 1;

    EndDoubted(String why) {
        super(why);
    }
}
