package fi.majakka.coverage.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.majakka.coverage.duty.Rules;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The inbox of a company of ten does not go dark for a year. {@code -Dyears=1,2,3} lives other years than usual. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class YearOfACompanyTest {
    static long[] years() {
        return Arrays.stream(System.getProperty("years", "2027,7,42").split(","))
                .mapToLong(Long::parseLong)
                .toArray();
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
    void nobody_waits_in_a_year_of_illness_and_holidays_and_every_hole_is_found_when_it_is_made(long seed) {
        var year = new CompanyYear(seed);
        year.pass();
        System.out.println("Year " + seed + ": " + year.figures);
        assertEquals(List.of(), year.figures.faults, "somebody could have come in, and was not proposed");
        assertEquals(List.of(), year.figures.unfixed);
        assertEquals(0, year.figures.dark);
        assertEquals(0, year.figures.alarms);
        assertEquals(year.figures.planted, year.figures.found);
        assertTrue(year.figures.planted >= Hole.ALL.size() - 2, "too few holes were made");
    }
}
