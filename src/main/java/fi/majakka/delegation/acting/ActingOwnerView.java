package fi.majakka.delegation.acting;

import fi.majakka.team.MemberRef;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An owner's deputy as the API shows it.
 *
 * @param deputy missing when nobody is named
 * @param acting true while the deputy has the owner's approvals
 */
@Schema(requiredProperties = {"whenAbsent", "acting"})
public record ActingOwnerView(
        MemberRef owner, MemberRef deputy, Instant from, Instant until, boolean whenAbsent, boolean acting) {
    static final ActingOwnerView NOBODY = new ActingOwnerView(null, null, null, null, false, false);
}
