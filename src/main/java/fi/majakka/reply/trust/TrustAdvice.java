package fi.majakka.reply.trust;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.majakka.delegation.TrustLevel;
import fi.majakka.delegation.Trusted;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Proposes a step of trust by the record since the last one; the owner decides.
 *
 * @param why the figure of the record that speaks for it
 */
@Schema(requiredProperties = {"level", "why"})
public record TrustAdvice(TrustLevel level, Integer oneIn, Why why) {
    /** What speaks for the step. */
    public enum Why {
        /** Nearly all replies left as they were written. */
        @JsonProperty("mostlyUnchanged")
        MOSTLY_UNCHANGED,
        /** Many had to be mended first. */
        @JsonProperty("oftenChanged")
        OFTEN_CHANGED,
        /** Replies that were sent needed a fix. */
        @JsonProperty("complaints")
        COMPLAINTS
    }

    /** So many decisions make a record: five working days of four replies. */
    private static final int RECORD = 20;

    /** A sample is smaller. */
    private static final int SAMPLES = 10;

    /** Nine of ten unchanged is as good as people get; below six of ten supervision is no formality. */
    private static final double GOOD = 0.9;

    private static final double POOR = 0.6;

    /** One complaint can be bad luck. */
    private static final int COMPLAINTS = 2;

    public static Optional<TrustAdvice> on(Trusted now, RecordFigures record) {
        return switch (now.level()) {
            case SUPERVISED -> good(record, RECORD) ? up(TrustLevel.SAMPLED, Trusted.USUAL) : Optional.empty();
            case SAMPLED -> sampled(record);
            case FREE ->
                record.complaints() >= COMPLAINTS
                        ? Optional.of(new TrustAdvice(TrustLevel.SAMPLED, Trusted.USUAL, Why.COMPLAINTS))
                        : Optional.empty();
        };
    }

    private static Optional<TrustAdvice> sampled(RecordFigures record) {
        if (record.complaints() >= COMPLAINTS)
            return Optional.of(new TrustAdvice(TrustLevel.SUPERVISED, null, Why.COMPLAINTS));
        if (record.decided() >= SAMPLES / 2 && share(record) < POOR)
            return Optional.of(new TrustAdvice(TrustLevel.SUPERVISED, null, Why.OFTEN_CHANGED));
        return good(record, SAMPLES) ? up(TrustLevel.FREE, null) : Optional.empty();
    }

    private static Optional<TrustAdvice> up(TrustLevel level, Integer oneIn) {
        return Optional.of(new TrustAdvice(level, oneIn, Why.MOSTLY_UNCHANGED));
    }

    private static boolean good(RecordFigures record, int enough) {
        return record.decided() >= enough && share(record) >= GOOD && record.complaints() == 0;
    }

    private static double share(RecordFigures record) {
        return (double) record.unchanged() / record.decided();
    }
}
