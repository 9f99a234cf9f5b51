package fi.majakka.coverage.holiday;

import static fi.majakka.Cast.AINO;
import static fi.majakka.Cast.INTEGRATOR;
import static fi.majakka.Cast.ULLA;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HolidaysResourceTest {
    @Test
    void a_year_s_days_come_with_their_names_and_why_they_are_free() {
        asked("country=FI&year=2027")
                .statusCode(200)
                .body("items", hasSize(15))
                .body("next", nullValue())
                .body("items[0].date", equalTo("2027-01-01"))
                .body("items[0].kind", equalTo("public"))
                .body("items[0].name.fi", equalTo("uudenvuodenpäivä"))
                .body("items[0].name.sv", equalTo("nyårsdagen"))
                .body("items[0].name.en", equalTo("New Year's Day"))
                .body("items.findAll { it.kind == 'eve' }.date", equalTo(List.of("2027-06-25", "2027-12-24")));
    }

    @Test
    void a_part_of_a_country_has_its_own() {
        asked("country=FI&subdivision=01&year=2027").body("items.date", hasItem("2027-06-09"));
        asked("country=DE&subdivision=by&year=2026").body("items.date", hasItem("2026-06-04"));
        asked("country=GB&subdivision=ENG&year=2027").body("items.date", hasItems("2027-12-27", "2027-12-28"));
        asked("country=SE&year=2026").body("items.name", hasItem(hasEntry("sv", "Nyårsafton")));
    }

    @Test
    void they_come_in_pages_too() {
        var dates = new ArrayList<String>();
        String next = "";
        do {
            var page =
                    asked("country=FI&year=2008&limit=4" + next).statusCode(200).extract();
            dates.addAll(page.path("items.date"));
            String cursor = page.path("next");
            next = cursor == null ? null : "&cursor=" + cursor;
        } while (next != null);
        assertEquals(dates("country=FI&year=2008"), dates);
    }

    @Test
    void what_is_wrong_is_told_by_its_name() {
        var wrong = Map.of(
                "country=fi&year=2027", "country",
                "country=&year=2027", "country",
                "country=QQ&year=2027", "country",
                "country=FI", "year",
                "country=FI&year=", "year",
                "country=FI&year=1949", "year",
                "country=FI&year=2101", "year",
                "country=FI&year=2027&subdivision=FI-01", "subdivision",
                "country=FI&year=2027&subdivision=99", "subdivision",
                "country=FI&year=2027&cursor=QQ", "cursor");
        wrong.forEach((query, field) -> asked(query).statusCode(400).body("violations.field", equalTo(List.of(field))));
        asked("cursor=QQ").statusCode(400).body("violations.field", hasItems("country", "year", "cursor"));
        asked("country=QQ&year=2027").body("violations[0].message", containsString("FI, FK"));
        asked("country=FI&year=2027&subdivision=99").body("violations[0].message", endsWith("known are 01"));
    }

    @Test
    void who_belongs_to_the_team_may_know_them() {
        INTEGRATOR.asks().get("/api/v1/holidays?country=FI&year=2027").then().statusCode(200);
        ULLA.asks().get("/api/v1/holidays?country=FI&year=2027").then().statusCode(403);
        given().get("/api/v1/holidays?country=FI&year=2027").then().statusCode(401);
    }

    private static List<String> dates(String query) {
        return asked(query).extract().path("items.date");
    }

    private static ValidatableResponse asked(String query) {
        return AINO.asks().get("/api/v1/holidays?" + query).then();
    }
}
