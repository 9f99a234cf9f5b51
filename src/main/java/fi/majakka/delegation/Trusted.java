package fi.majakka.delegation;

import fi.majakka.shared.Invalid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far somebody is trusted.
 *
 * @param oneIn one in so many replies is approved first, 2 to 20; null unless sampled
 */
@Schema(requiredProperties = {"level"})
public record Trusted(TrustLevel level, Integer oneIn) {
    /** Where nothing was decided yet, trust begins here. */
    public static final Trusted SUPERVISED = new Trusted(TrustLevel.SUPERVISED, null);

    public static final Trusted FREE = new Trusted(TrustLevel.FREE, null);

    static final int RAREST = 20;
    public static final int USUAL = 5;

    /** @throws Invalid when the number does not fit the level */
    public static Trusted of(TrustLevel level, Integer oneIn) {
        if (level != TrustLevel.SAMPLED && oneIn != null) throw new Invalid("oneIn", "is only for sampled trust");
        if (oneIn != null && (oneIn < 2 || oneIn > RAREST)) throw new Invalid("oneIn", "must be 2 to " + RAREST);
        return new Trusted(level, level == TrustLevel.SAMPLED && oneIn == null ? Integer.valueOf(USUAL) : oneIn);
    }

    public static Trusted of(String level, Integer oneIn) {
        return level == null ? null : new Trusted(TrustLevel.valueOf(level), oneIn);
    }

    public Trusted freer(Trusted other) {
        if (other == null) return this;
        int levels = level.compareTo(other.level);
        if (levels != 0) return levels > 0 ? this : other;
        return oneIn != null && oneIn >= other.oneIn ? this : other;
    }

    /** For the trail: {@code sampled, one in 5}. */
    public String words() {
        var word = level.name().toLowerCase(java.util.Locale.ROOT);
        return oneIn == null ? word : word + ", one in " + oneIn;
    }
}
