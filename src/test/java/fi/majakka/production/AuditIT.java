package fi.majakka.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An operator takes the program's rights on the audit trail away, keeps anchors, and looks at the trail with the command. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AuditIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String NEW_KEY = "YW5vdGhlciBrZXkgdGhhdCBvcGVucyBub3RoaW5nIHk=";
    private static final List<String> SEALED = List.of("audit", "audit_seal", "audit_anchor");

    @TempDir
    static Path directory;

    private static Surroundings around;
    private static Map<String, String> environment;
    private static Path anchors;

    @BeforeAll
    static void a_program_has_worked_without_rights_on_what_it_wrote() throws Exception {
        around = new Surroundings();
        environment = new HashMap<>(around.environment());
        run(around.database().getConnection(), "CREATE USER majakka PASSWORD 'majakka'");
        run(
                around.database().getConnection(),
                "CREATE DATABASE majakka OWNER majakka ENCODING 'UTF8' TEMPLATE template0");
        environment.put(
                "MAJAKKA_DATABASE_URL", environment.get("MAJAKKA_DATABASE_URL").replaceFirst("postgres$", "majakka"));
        environment.put("MAJAKKA_DATABASE_USER", "majakka");
        anchors = directory.resolve("anchors");
        try (var program = new Program("audit", environment, Blog.STARTS_FAST)) {
            program.start();
            run(as("postgres"), documented());
            work(program);
            Patience.untilTrue(
                    PATIENCE, "an anchor in the log", () -> program.log().contains("Audit anchor {\"seq\":"));
            Files.writeString(anchors, program.log());
            program.stop();
            assertTrue(!program.log().contains(" ERROR "), program.log());
        }
    }

    @AfterAll
    static void close() {
        around.close();
    }

    private static void work(Program program) {
        var owner = new Caller(around.login, program, "risto");
        for (var name : List.of("Palaute", "Puhelin", "Lehti"))
            Caller.read(owner.call(
                    "POST", "/channels", name, Map.of("network", "generic", "name", name, "credential", Map.of())));
        Patience.untilTrue(PATIENCE, "all sealed", () -> {
            var found = owner.get("/audit/verification");
            assertTrue(found.get("intact").asBoolean(), found.toString());
            return found.get("waiting").asInt() == 0 && found.get("seq").asInt() >= 4;
        });
    }

    @Test
    void the_program_s_user_may_add_and_read_and_nothing_else() throws SQLException {
        for (var table : SEALED) {
            for (var wrong :
                    List.of("DELETE FROM %s", "TRUNCATE %s", "DROP TABLE %s", "ALTER TABLE %s DISABLE RULE x")) {
                var refused = assertThrows(SQLException.class, () -> run(as("majakka"), wrong.formatted(table)));
                assertEquals("42501", refused.getSQLState(), wrong);
            }
            var change = "UPDATE " + table + " SET " + (table.equals("audit") ? "what" : "hash") + " = NULL";
            assertEquals(
                    "42501",
                    assertThrows(SQLException.class, () -> run(as("majakka"), change))
                            .getSQLState());
        }
        assertThrows(SQLException.class, () -> run(as("majakka"), "DROP SCHEMA public CASCADE"));
    }

    @Test
    void a_trail_that_holds_is_said_to_hold() throws Exception {
        says(0, "The audit trail is intact: ", environment);
        says(0, "The audit trail is intact: ", environment, anchors.toString());
        run(as("postgres"), "CREATE USER auditor; GRANT SELECT ON ALL TABLES IN SCHEMA public TO auditor");
        says(0, "The audit trail is intact: ", with("MAJAKKA_DATABASE_USER", "auditor"));
    }

    @Test
    void what_is_wrong_is_said_with_its_row() throws Exception {
        var row = " WHERE id = (SELECT audit_id FROM audit_seal WHERE seq = 2)";
        run(as("postgres"), "UPDATE audit SET at = at + interval '1 hour'" + row);
        says(1, "The audit trail is broken (row-changed). Row 2 is not what was sealed", environment);
        run(as("postgres"), "UPDATE audit SET at = at - interval '1 hour'" + row);
        var cut =
                "CREATE TABLE cut AS SELECT * FROM audit_anchor WHERE false; INSERT INTO cut SELECT * FROM audit_anchor";
        run(as("postgres"), cut + "; DELETE FROM audit_anchor");
        says(1, "The audit trail is broken (end-not-signed).", environment, anchors.toString());
        run(as("postgres"), "INSERT INTO audit_anchor SELECT * FROM cut; DROP TABLE cut");
        says(0, "The audit trail is intact", environment);
    }

    @Test
    void what_hinders_it_is_said_in_one_sentence() throws Exception {
        var nothing = directory.resolve("nothing");
        Files.writeString(nothing, "no anchor at all");
        says(2, "nothing holds no anchor", environment, nothing.toString());
        says(2, "cannot be read", environment, "/nowhere/at/all");
        says(2, "MAJAKKA_CREDENTIAL_KEY is missing", with("MAJAKKA_CREDENTIAL_KEY", ""));
        says(
                2,
                "has no database of that name",
                with("MAJAKKA_DATABASE_URL", environment.get("MAJAKKA_DATABASE_URL") + "x"));
    }

    @Test
    void a_new_key_signs_the_end_and_the_old_anchors_hold() throws Exception {
        says(1, "(key-unknown)", with("MAJAKKA_CREDENTIAL_KEY", NEW_KEY));
        var old = environment.get("MAJAKKA_CREDENTIAL_KEY");
        var both = with("MAJAKKA_CREDENTIAL_KEY", NEW_KEY, "MAJAKKA_CREDENTIAL_OLD_KEYS", old);
        try (var program = new Program("audit-key", both, Blog.STARTS_FAST)) {
            program.start();
            var end = "SELECT count(DISTINCT key) FROM audit_anchor WHERE seq = (SELECT max(seq) FROM audit_seal)";
            Patience.untilTrue(PATIENCE, "an anchor of the new key", () -> number(end) == 2);
            program.stop();
        }
        says(0, "The audit trail is intact", both, anchors.toString());
        says(0, "its key is not known here", with("MAJAKKA_CREDENTIAL_KEY", NEW_KEY), anchors.toString());
    }

    private static void says(int code, String words, Map<String, String> environment, String... anchorFile)
            throws IOException, InterruptedException {
        var arguments = Stream.concat(Stream.of("verify-audit"), Stream.of(anchorFile));
        var command = Command.run(environment, Blog.STARTS_FAST, arguments.toArray(String[]::new));
        assertEquals(code, command.exitCode(), command.said());
        assertTrue(command.said().contains(words), command.said());
        assertTrue(command.said().lines().count() <= 2, command.said());
    }

    /** The statements of docs/operations.md themselves. */
    private static String documented() throws IOException {
        var block = Pattern.compile("```sql\n(-- audit: .*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("docs/operations.md")));
        assertTrue(block.find());
        return block.group(1);
    }

    private static Map<String, String> with(String... changes) {
        var all = new HashMap<>(environment);
        for (int i = 0; i < changes.length; i += 2) all.put(changes[i], changes[i + 1]);
        return all;
    }

    private static Connection as(String user) throws SQLException {
        return DriverManager.getConnection(environment.get("MAJAKKA_DATABASE_URL"), user, user);
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (connection;
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int number(String query) {
        try (var connection = as("postgres");
                var answer = connection.createStatement().executeQuery(query)) {
            answer.next();
            return answer.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
