package fi.majakka.coverage.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.majakka.coverage.duty.Rules;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The inbox of a company of ten does not go dark for a year. {@code -Dyears=1,2,3} lives other years than usual. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class YearOfACompanyTest {
    private static final String SEEDS = System.getProperty("years", "2027,7,42");
    private static final double[] ILL_A_DAY = {0.008, 0.02, 0.03};

    static List<Arguments> years() {
        var years = new ArrayList<Arguments>();
        for (var seed : SEEDS.split(","))
            years.add(Arguments.of(Long.parseLong(seed), ILL_A_DAY[years.size() % ILL_A_DAY.length]));
        return years;
    }

    @Test
    void a_complete_set_of_rules_has_no_gap_in_the_whole_year() {
        Rules rules = new Bakery().rules();
        var year = Bakery.days(Bakery.FIRST, Bakery.LAST);
        for (var proof : Bakery.prove(rules, year)) {
            assertEquals(List.of(), proof.gaps());
            assertTrue(proof.serviceMinutes() > 50_000);
        }
    }

    @ParameterizedTest
    @MethodSource("years")
    void nobody_waits_in_a_year_of_illness_and_holidays_and_every_hole_is_found_when_it_is_made(
            long seed, double illADay) {
        var year = new CompanyYear(seed, illADay);
        year.pass();
        System.out.println("Year " + seed + ": " + year.figures);
        assertEquals(List.of(), year.figures.faults, "somebody could have come in, and was not proposed");
        assertTrue(year.figures.dark <= year.figures.hopeless, () -> year.figures.unfixed.toString());
        assertEquals(0, year.figures.alarms);
        assertEquals(year.figures.planted, year.figures.found);
        assertTrue(year.figures.planted >= Hole.ALL.size() - 2, "too few holes were made");
    }
}
