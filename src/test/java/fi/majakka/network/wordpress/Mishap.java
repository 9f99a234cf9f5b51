package fi.majakka.network.wordpress;

import java.io.IOException;
import java.time.Duration;

/** What befalls one write between a caller and the site; reads go on as ever. */
@FunctionalInterface
public interface Mishap {
    /** Longer than callers in these tests wait. */
    Duration SILENCE = Duration.ofMillis(2400);

    void befall(FakeWrite write) throws IOException;

    /** The usual ones. */
    enum Usual implements Mishap {
        /** A rule of the site, by its code: nothing stands there. */
        REFUSED(w -> w.refuse(403, "rest_comment_closed")),
        THROTTLED(w -> w.slowDown(1)),
        ERROR_BEFORE(w -> w.page(503, "Briefly unavailable for scheduled maintenance.")),
        ERROR_AFTER(w -> w.takeEffect().page(500, "There has been a critical error")),
        /** The connection breaks before anything happened. */
        CUT_BEFORE(FakeWrite::cut),
        /** It breaks in the middle of the answer. */
        CUT_AFTER(w -> w.takeEffect().cutWithin()),
        BROKEN_JSON_AFTER(w -> w.takeEffect().page(200, "{\"id\":1,\"conte")),
        /** No answer while the caller waits, and nothing happens. */
        SILENT_BEFORE(w -> w.after(SILENCE).cut()),
        SILENT_AFTER(w -> w.takeEffect().after(SILENCE).cut()),
        /** It happens when the caller has given up, and perhaps looked for it already. */
        LATE(w -> w.after(SILENCE).takeEffect().answer()),
        SLOW(w -> w.after(SILENCE.dividedBy(3)).answer());

        private final Mishap mishap;

        Usual(Mishap mishap) {
            this.mishap = mishap;
        }

        @Override
        public void befall(FakeWrite write) throws IOException {
            mishap.befall(write);
        }
    }
}
