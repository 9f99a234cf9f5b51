package fi.majakka.coverage.proof;

import fi.majakka.coverage.desk.Desk;
import java.util.List;

/**
 * One desk's shifts, gaps and days, as the proof shows them; what would close a gap is not asked.
 *
 * @param shifts also of those who only approve
 */
public record Timetable(Desk desk, List<ShiftView> shifts, List<GapView> gaps, List<DayView> days) {}
