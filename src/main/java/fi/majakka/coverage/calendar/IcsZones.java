package fi.majakka.coverage.calendar;

import com.ibm.icu.util.TimeZone;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Which zones the names in a calendar file mean: those of the zone database, Windows' own, and what the file says of its own. */
final class IcsZones {
    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();

    private final Map<String, String> aliases;
    private final Map<String, ZoneId> found = new HashMap<>();

    IcsZones(Map<String, String> aliases) {
        this.aliases = aliases;
    }

    /** @throws IcsFault when nobody knows it */
    ZoneId of(String name) {
        return found.computeIfAbsent(name, this::find);
    }

    private ZoneId find(String name) {
        var known = known(name);
        if (known == null && aliases.get(name) != null) known = known(aliases.get(name));
        if (known == null) throw new IcsFault("its time zone is unknown: " + shortened(name));
        return ZoneId.of(known);
    }

    /** Some put a path before it: /freeassociation.sourceforge.net/Europe/Helsinki. */
    private static String known(String name) {
        for (var rest = name; ; rest = rest.substring(rest.indexOf('/') + 1)) {
            if (KNOWN.contains(rest)) return rest;
            if (!rest.contains("/") || rest.length() > 200) break;
        }
        var windows = name.length() > 200 ? null : TimeZone.getIDForWindowsID(name, "001");
        return windows != null && KNOWN.contains(windows) ? windows : null;
    }

    private static String shortened(String name) {
        return name.length() <= 60 ? name : name.substring(0, name.offsetByCodePoints(0, 50)) + "…";
    }
}
