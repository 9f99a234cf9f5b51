package fi.majakka.coverage.duty;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** Chance with a seed. Seeds that follow one another give nothing alike. */
final class Chance {
    private final SplittableRandom random;

    Chance(long seed) {
        random = new SplittableRandom(seed);
    }

    boolean in(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Both included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    <T> T of(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    <T> List<T> some(int least, int most, Supplier<T> one) {
        var all = new ArrayList<T>();
        for (int i = between(least, most); i > 0; i--) all.add(one.get());
        return all;
    }

    /** One at least. */
    Set<Weekday> days() {
        if (in(65)) return EnumSet.allOf(Weekday.class);
        var days = EnumSet.of(of(List.of(Weekday.values())));
        for (var day : Weekday.values()) if (in(50)) days.add(day);
        return days;
    }
}
