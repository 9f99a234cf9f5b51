package fi.majakka.shared;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The description of the API is committed: whoever changes it sees the difference and reviews it. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OpenApiTest {
    private static final Path COMMITTED = Path.of("openapi.yaml");
    private static final Path NOW = Path.of("target/openapi.yaml");

    @Test
    void the_committed_description_is_the_programs_own() throws IOException {
        var served = given().get("/api/v1/openapi.yaml")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        Files.writeString(NOW, served);
        assertEquals(
                Files.readString(COMMITTED),
                served,
                "The API changed. Review it, then: cp target/openapi.yaml openapi.yaml, and npm run api in src/main/webui");
    }
}
