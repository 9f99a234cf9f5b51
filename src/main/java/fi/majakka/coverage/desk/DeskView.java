package fi.majakka.coverage.desk;

import fi.majakka.coverage.EscalationStep;
import fi.majakka.coverage.OutOfHours;
import fi.majakka.coverage.duty.DatedHours;
import fi.majakka.coverage.duty.HolidayRules;
import fi.majakka.coverage.duty.Season;
import fi.majakka.coverage.duty.WeeklyHours;
import fi.majakka.delegation.ChannelNames.ChannelName;
import fi.majakka.shared.Versioned;
import fi.majakka.team.MemberRef;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A desk as the API shows it; see {@link DeskBody} for what its fields mean. */
@Schema(
        requiredProperties = {
            "id",
            "name",
            "channels",
            "zone",
            "serviceHours",
            "seasons",
            "exceptions",
            "atLeast",
            "atLeastAlone",
            "keepersPresent",
            "targets",
            "workRules",
            "escalation",
            "assignsWork",
            "mostOpen",
            "fillsGaps",
            "version"
        })
public record DeskView(
        UUID id,
        String name,
        List<ChannelName> channels,
        String zone,
        List<WeeklyHours> serviceHours,
        List<Season> seasons,
        List<DatedHours> exceptions,
        HolidayRules holidays,
        int atLeast,
        int atLeastAlone,
        int keepersPresent,
        Integer approvalMinutes,
        MemberRef lastResort,
        Targets targets,
        WorkRules workRules,
        List<EscalationStep> escalation,
        boolean assignsWork,
        int mostOpen,
        boolean fillsGaps,
        OutOfHours outOfHours,
        int version)
        implements Versioned {
    public static DeskView of(Desk d, List<ChannelName> channels, MemberRef lastResort) {
        var r = d.rules;
        return new DeskView(
                d.id,
                d.name,
                channels,
                d.zone,
                r.serviceHours(),
                r.seasons(),
                r.exceptions(),
                r.holidays(),
                r.atLeast(),
                r.atLeastAlone(),
                r.keepersPresent(),
                r.approvalMinutes(),
                lastResort,
                r.targets(),
                r.workRules(),
                r.escalation(),
                r.assignsWork(),
                r.mostOpen(),
                r.fillsGaps(),
                r.outOfHours(),
                d.version);
    }
}
