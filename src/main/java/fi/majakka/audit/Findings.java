package fi.majakka.audit;

import java.util.UUID;

/** All that can be wrong with the trail, in words. */
final class Findings {
    private Findings() {}

    static Finding numberMissing(long expected, long found) {
        return new Finding(
                "number-missing",
                expected,
                null,
                "Row " + expected + " is missing in the chain: row " + found + " stands in its place.");
    }

    static Finding rowMissing(long seq, UUID id) {
        return new Finding("row-missing", seq, id, "Row " + seq + " was sealed and is gone.");
    }

    static Finding rowChanged(long seq, UUID id) {
        return new Finding(
                "row-changed",
                seq,
                id,
                "Row " + seq + " is not what was sealed: it was changed, or is not in its place.");
    }

    static Finding sealedAnew(long from, long until) {
        return new Finding(
                "sealed-anew",
                from,
                null,
                "Among the rows " + from + " to " + until + " some were sealed anew by somebody without the key.");
    }

    static Finding endNotSigned(long from, long until) {
        return new Finding(
                "end-not-signed",
                from,
                null,
                "The last rows, " + from + " to " + until
                        + ", are not signed: the end was cut off or somebody added them.");
    }

    static Finding keyUnknown(long seq) {
        return new Finding(
                "key-unknown",
                seq,
                null,
                "The end, row " + seq + ", is signed with a key that is not known here. A former credential key belongs"
                        + " into MAJAKKA_CREDENTIAL_OLD_KEYS.");
    }

    static Finding endCut(long last, Anchor anchor) {
        return new Finding(
                "end-cut",
                last + 1,
                null,
                "The trail ends with row " + last + ", but the anchor of " + anchor.at() + " saw " + anchor.seq()
                        + " rows: the end was cut off, or an older backup was restored.");
    }

    static Finding anchorDiffers(long seq, UUID id, Anchor anchor) {
        return new Finding(
                "anchor-differs",
                seq,
                id,
                "Row " + seq + " is not the one that the anchor of " + anchor.at() + " saw: the trail was written anew,"
                        + " or an older backup was restored and went on.");
    }

    static Finding notSealed(UUID id) {
        return new Finding(
                "not-sealed",
                null,
                id,
                "The row " + id + " is neither sealed nor waits for it: the program did not write it.");
    }

    static Finding goneUnsealed(UUID id) {
        return new Finding("gone-unsealed", null, id, "The row " + id + " was taken out before it was sealed.");
    }
}
