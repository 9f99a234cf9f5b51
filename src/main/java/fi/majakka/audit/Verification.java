package fi.majakka.audit;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a look at the whole trail found.
 *
 * @param checked how many rows were checked, all of them or as far as the first bad one
 * @param seq how many rows are sealed
 * @param sealedUntil when the last of them was sealed
 * @param waiting how many rows wait for their seal; they come within a second or two while the program runs
 * @param firstBad missing when the trail is intact
 * @param note what could not be proved, although nothing is wrong
 */
@Schema(requiredProperties = {"intact", "checked", "seq", "waiting"})
record Verification(
        boolean intact, long checked, long seq, Instant sealedUntil, long waiting, Finding firstBad, String note) {}
