package fi.majakka.real;

import static fi.majakka.DemoChannel.eventually;
import static io.restassured.RestAssured.given;

import fi.majakka.demo.OutsideLogin;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A running program as its API shows it. */
record Office(String url, OutsideLogin login) {
    private RequestSpecification asks(String who) {
        return given().baseUri(url)
                .basePath("/api/v1")
                .header("Authorization", "Bearer " + login.token(who))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON);
    }

    void connect(String network, Map<String, String> credential) {
        asks("risto")
                .body(Map.of("network", network, "name", "Leipomo " + network, "credential", credential))
                .post("/channels")
                .then()
                .statusCode(201);
    }

    void waitsFor(String question) {
        eventually("in the queue: " + question, () -> texts("/comments").contains(question));
    }

    boolean has(String answer) {
        return texts("/replies").contains(answer);
    }

    void hasSent(String answer) {
        eventually("sent: " + answer, () -> texts("/replies?state=sent").contains(answer));
    }

    private List<String> texts(String path) {
        return asks("risto")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.text");
    }
}
