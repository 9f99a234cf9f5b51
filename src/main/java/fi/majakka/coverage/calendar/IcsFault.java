package fi.majakka.coverage.calendar;

/** Why an event of somebody's calendar cannot be taken, in words for whoever sent it. */
class IcsFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    IcsFault(String reason) {
        super(reason, null, false, false);
    }
}
