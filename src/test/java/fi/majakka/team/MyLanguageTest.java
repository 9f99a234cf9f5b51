package fi.majakka.team;

import static fi.majakka.Cast.ELIAS;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fi.majakka.shared.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MyLanguageTest {
    @Inject
    Sql sql;

    @BeforeEach
    void nothing_was_said() {
        var id = UUID.fromString(ELIAS.id());
        QuarkusTransaction.requiringNew().run(() -> sql.change("UPDATE member SET language = NULL WHERE id = ?", id));
    }

    @Test
    void what_I_am_written_to_in_is_told_to_me_and_is_not_what_I_answer_in() {
        ELIAS.asks().get("/api/v1/me").then().body("language", nullValue());
        for (var language : new String[] {"sv", "sv", "en", "fi"}) {
            told("{\"language\":\"" + language + "\"}").statusCode(204);
            ELIAS.asks().get("/api/v1/me").then().body("language", equalTo(language));
        }
        ELIAS.asks().get("/api/v1/members/" + ELIAS.id()).then().body("languages", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"language\":\"de\"}", "{\"language\":\"FI\"}", "{\"language\":null}", "{}"})
    void a_language_that_Majakka_does_not_speak_is_refused(String body) {
        told(body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].field", equalTo("language"));
        ELIAS.asks().get("/api/v1/me").then().body("language", nullValue());
    }

    private static io.restassured.response.ValidatableResponse told(String body) {
        return ELIAS.asks().body(body).put("/api/v1/me/language").then();
    }
}
