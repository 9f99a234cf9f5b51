package fi.majakka.coverage.planning;

import fi.majakka.coverage.absence.AbsenceView;
import fi.majakka.coverage.calendar.SkippedEvent;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of a calendar file.
 *
 * @param absences in order of time
 * @param skipped events that became none, with why
 */
@Schema(requiredProperties = {"absences", "skipped"})
record ImportedAbsences(List<AbsenceView> absences, List<SkippedEvent> skipped) {}
