package fi.majakka.coverage.proof;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a year came to, in minutes and counts. */
final class Figures {
    long service;
    long dark;
    /** Minutes in which really everybody was ill or away. */
    long hopeless;

    int illnesses;
    int fixes;
    int planted;
    int found;
    int hidden;
    int told;
    int alarms;
    final List<String> unfixed = new ArrayList<>();
    final List<String> faults = new ArrayList<>();
    private final long begin = System.nanoTime();

    void add(List<DeskProof> day) {
        for (var proof : day) {
            service += proof.serviceMinutes();
            dark += proof.gapMinutes();
        }
    }

    void unfixed(GapFound gap, Set<Baker> could) {
        if (could.isEmpty()) hopeless += gap.span().length().toMinutes();
        (could.isEmpty() ? unfixed : faults).add(gap.span() + " " + gap.reason() + " " + could);
    }

    /** Of each change of the year, holes included. */
    Told told(Told change) {
        told += change.opened().size();
        alarms += change.alarms().size();
        return change;
    }

    void holes(Hole hole, Told told) {
        if (told.expected().isEmpty()) hidden++;
        else planted++;
        if (!told.expected().isEmpty() && !told.opened().isEmpty()) found++;
    }

    @Override
    public String toString() {
        return String.format(
                "service %d min, covered %d, dark %d; illnesses %d, fixes %d, without a fix %d, of these wrongly %d;"
                        + " holes planted %d, found %d, hidden by others %d; gaps told %d, false alarms %d; %.1f s",
                service,
                service - dark,
                dark,
                illnesses,
                fixes,
                unfixed.size() + faults.size(),
                faults.size(),
                planted,
                found,
                hidden,
                told,
                alarms,
                Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0);
    }
}
