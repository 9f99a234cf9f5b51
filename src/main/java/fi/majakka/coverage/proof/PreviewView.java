package fi.majakka.coverage.proof;

import fi.majakka.team.MemberRef;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a change would do, in the coming twelve weeks and in its own time.
 *
 * @param opensGaps true when it is saved only with a {@code confirmation}
 * @param opened gaps that it opens
 * @param closed gaps that it closes
 * @param warnings what else it would make wrong: too little rest, a plan over another
 * @param daysChanged dates on which somebody else is on duty than before, at all desks together
 * @param desks the desks that change, as they would be
 */
@Schema(requiredProperties = {"opensGaps", "opened", "closed", "warnings", "daysChanged", "desks", "members"})
public record PreviewView(
        boolean opensGaps,
        List<GapView> opened,
        List<GapView> closed,
        List<FindingView> warnings,
        int daysChanged,
        List<DeskCoverage> desks,
        List<MemberRef> members) {}
