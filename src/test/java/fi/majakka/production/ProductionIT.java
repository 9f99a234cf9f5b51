package fi.majakka.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProductionIT {
    @Test
    void the_environment_alone_starts_it_and_the_provider_s_token_opens_it() {
        try (var around = new Surroundings();
                var program = new Program("production", around.environment())) {
            program.start();
            var me = program.url() + "/api/v1/me";
            assertEquals(401, Web.get(me).statusCode());
            var answer = Web.get(me, "Authorization", "Bearer " + around.login.token("risto"));
            assertEquals(200, answer.statusCode(), answer.body());
            assertTrue(program.metric("jvm_memory_used_bytes", "heap") > 1e6);
            program.stop();
            assertEquals(143, program.exitCode());
        }
    }
}
