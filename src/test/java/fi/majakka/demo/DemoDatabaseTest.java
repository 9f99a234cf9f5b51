package fi.majakka.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

class DemoDatabaseTest {
    /** A program that starts the database, writes something and is killed. */
    static class Killed {
        public static void main(String[] args) throws Exception {
            var url = args.length == 0 ? DemoDatabase.temporary() : DemoDatabase.kept(new DemoData(Path.of(args[0])));
            try (var connection = connect(url);
                    var statement = connection.createStatement()) {
                statement.execute("CREATE TABLE kept AS SELECT 42 AS answer");
            }
            System.out.println("url=" + url);
            Thread.sleep(60_000);
        }
    }

    @Test
    void data_survive_a_killed_program_and_a_killed_server(@TempDir Path dir) throws Exception {
        var url = startAndKill(dir.toString());
        var data = new DemoData(dir);
        assertEquals(url, DemoDatabase.kept(data), "the server still runs and is found again");
        assertEquals(42, answer(url));

        var killed = server(dir);
        killed.destroyForcibly();
        killed.onExit().get(10, TimeUnit.SECONDS);
        assertTrue(Files.exists(dir.resolve("postgres/postmaster.pid")), "a killed server leaves its file behind");
        var again = DemoDatabase.kept(data);
        assertNotEquals(url, again);
        assertEquals(42, answer(again));

        var last = server(dir);
        last.destroy();
        last.onExit().get(10, TimeUnit.SECONDS);
    }

    @Test
    void what_a_killed_test_run_left_behind_is_cleared_away() throws Exception {
        var left = startAndKill();
        assertEquals(42, answer(left));
        DemoDatabase.temporary();
        assertThrows(SQLException.class, () -> answer(left));
    }

    private static String startAndKill(String... args) throws Exception {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Killed.class.getName()));
        command.addAll(List.of(args));
        var program = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var out = new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = out.readLine(); line != null; line = out.readLine())
                if (line.startsWith("url=")) return line.substring(4);
            throw new IllegalStateException("the program said nothing");
        } finally {
            program.destroyForcibly().waitFor();
        }
    }

    private static ProcessHandle server(Path dir) throws Exception {
        var pid = Files.readAllLines(dir.resolve("postgres/postmaster.pid")).get(0);
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    private static int answer(String url) throws SQLException {
        try (var connection = connect(url);
                var statement = connection.createStatement();
                var answer = statement.executeQuery("SELECT answer FROM kept")) {
            answer.next();
            return answer.getInt(1);
        }
    }

    private static Connection connect(String url) throws SQLException {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(DemoDatabase.USER);
        return source.getConnection();
    }
}
