package fi.majakka.coverage.rota;

import fi.majakka.coverage.duty.RotaShift;
import fi.majakka.coverage.duty.Turn;
import java.util.List;

/** What repeats; see {@link RotaBody}. */
record RotaPattern(Turn turn, int repeatWeeks, int together, boolean onHolidays, List<RotaShift> shifts) {}
