package fi.majakka.network;

/**
 * How long a reply may be.
 *
 * @param limit the most, in {@code unit}
 * @param maxBytes a second limit in UTF-8 bytes that some networks have beside, null for none
 */
public record LengthRule(LengthUnit unit, int limit, Integer maxBytes) {
    public LengthRule(LengthUnit unit, int limit) {
        this(unit, limit, null);
    }

    /** How much too long the text is, in {@code unit} (or in bytes when only that limit is broken); 0 when it fits. */
    public int excess(String text) {
        int over = Math.max(0, unit.measure(text) - limit);
        if (over > 0 || maxBytes == null) return over;
        return Math.max(0, LengthUnit.BYTES.measure(text) - maxBytes);
    }
}
