package fi.majakka.coverage.proof;

import static fi.majakka.coverage.proof.Baker.AINO;
import static fi.majakka.coverage.proof.Baker.ANSKI;
import static fi.majakka.coverage.proof.Baker.JONAS;
import static fi.majakka.coverage.proof.Baker.KATARIINA;
import static fi.majakka.coverage.proof.Baker.NOORA;
import static fi.majakka.coverage.proof.Baker.RISTO;
import static fi.majakka.coverage.proof.Baker.SANNA;
import static fi.majakka.coverage.proof.Bakery.SATURDAY;
import static fi.majakka.coverage.proof.Bakery.WEEKDAYS;
import static fi.majakka.coverage.proof.Bakery.WEEKEND;

import fi.majakka.coverage.duty.RotaRules;
import fi.majakka.coverage.duty.RotaShift;
import fi.majakka.coverage.duty.Turn;
import fi.majakka.coverage.duty.Weekday;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Rotas that fit how the people of the bakery work: the office by day, evenings and weekends by turns. */
final class BakeryRotas {
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    static final RotaRules SATURDAYS = rota("Lauantai", 1, SATURDAY, List.of("09:00-13:00"), NOORA, AINO);
    static final RotaRules RECIPES = rota("Reseptit", 1, WEEKDAYS, List.of("10:00-15:00"), AINO);
    static final RotaRules BY_DAY = rota("Päivät", 1, WEEKDAYS, List.of("07:00-16:00"), RISTO);
    static final List<RotaRules> SHOP = List.of(
            rota("Asiakaspalvelu", 1, WEEKDAYS, List.of("09:00-11:30", "12:00-16:00"), ANSKI),
            rota("Verkkokauppa", 1, WEEKDAYS, List.of("08:00-16:00"), JONAS),
            in(2027, 12, rota("Joulun ilta", 1, WEEKDAYS, List.of("10:00-18:00"), AINO)),
            in(2027, 12, rota("Joulun aamu", 1, WEEKDAYS, List.of("08:00-10:00"), KATARIINA)),
            in(2027, 12, rota("Joulun ilta, toinen", 1, WEEKDAYS, List.of("16:00-18:00"), NOORA)),
            in(2027, 12, rota("Joululauantai", 2, SATURDAY, List.of("09:00-15:00"), NOORA, AINO, ANSKI)));
    static final List<RotaRules> SAFETY = List.of(
            BY_DAY,
            rota("Illat", 1, WEEKDAYS, List.of("16:00-22:00"), AINO, ANSKI, JONAS, KATARIINA),
            rota("Viikonlopun päivä", 1, WEEKEND, List.of("07:00-14:30"), NOORA, AINO, ANSKI),
            rota("Viikonlopun ilta", 1, WEEKEND, List.of("14:30-22:00"), JONAS, KATARIINA, SANNA));

    private BakeryRotas() {}

    static RotaRules rota(String name, int together, Set<Weekday> days, List<String> hours, Baker... members) {
        var shifts = hours.stream()
                .map(Bakery::opening)
                .map(o -> new RotaShift(null, days, o.from(), o.until()))
                .toList();
        var ids = Arrays.stream(members).map(m -> m.id).toList();
        return new RotaRules(Bakery.id(name), name, MONDAY, null, Turn.WEEKLY, 1, ids, together, false, shifts);
    }

    private static RotaRules in(int year, int month, RotaRules r) {
        var first = LocalDate.of(year, month, 1);
        return change(r, r.id(), first, first.plusMonths(1).minusDays(1), r.members());
    }

    /** The same rota with other people in other times. */
    static RotaRules change(RotaRules r, UUID id, LocalDate first, LocalDate last, List<UUID> members) {
        return new RotaRules(
                id,
                r.name(),
                first,
                last,
                r.turn(),
                r.repeatWeeks(),
                members,
                r.together(),
                r.onHolidays(),
                r.shifts());
    }
}
