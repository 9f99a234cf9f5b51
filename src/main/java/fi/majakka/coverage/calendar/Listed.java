package fi.majakka.coverage.calendar;

import com.github.mangstadt.vinnie.VObjectProperty;
import java.util.ArrayList;
import java.util.List;

/** The times of EXDATE and RDATE, which hold several; of a period its begin. */
final class Listed {
    private static final int MOST = 2000;

    private Listed() {}

    static List<IcsTime> of(List<VObjectProperty> properties, IcsZones zones) {
        var times = new ArrayList<IcsTime>();
        for (var property : properties)
            for (var part : property.getValue().split(",")) {
                if (times.size() == MOST) throw new IcsFault("it lists more than " + MOST + " dates");
                times.add(IcsTime.of(
                        part.replaceFirst("/.*", ""), property.getParameters().first("TZID"), zones));
            }
        return times;
    }
}
