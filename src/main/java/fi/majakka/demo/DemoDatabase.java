package fi.majakka.demo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The PostgreSQL that comes along. A server outlives a killed program: the next start finds it by its directory and goes on
 * with it, and a program that ends in order takes it along.
 */
class DemoDatabase {
    static final String USER = "postgres";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String TEMPORARY = "majakka-postgres";
    private static final String OWNER = "postgres.owner";

    /** Held here, because loggers that nobody holds forget their level. */
    private static final Logger SERVER_LOG = Logger.getLogger("io.zonky.test");

    static {
        SERVER_LOG.setLevel(Level.WARNING);
    }

    private DemoDatabase() {}

    /** Empty, and gone with this program; what killed programs left behind goes too. */
    static String temporary() {
        try {
            sweep();
            var directory = Files.createTempDirectory(TEMPORARY);
            Files.writeString(directory.resolve(OWNER), me());
            // nobody misses its data after a crash
            var server = EmbeddedPostgres.builder()
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("max_connections", "200");
            return start(server, Files.createDirectory(directory.resolve("data")), directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sweep() throws IOException {
        try (var left = Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), TEMPORARY + "*")) {
            for (var directory : left) {
                var owner = new DemoData(directory).find(OWNER);
                if (owner.isEmpty() || !ended(owner.get())) continue;
                var server = Running.in(directory.resolve("data")).map(Running::process);
                new DemoDatabaseEnd(server.orElse(null), directory).run();
            }
        }
    }

    /** With what it held before. */
    static String kept(DemoData data) {
        var directory = data.resolve("postgres").toAbsolutePath();
        try {
            var running = Running.in(directory);
            if (running.isPresent()) return goOn(running.get(), data);
            Files.deleteIfExists(directory.resolve("postmaster.pid"));
            var url = start(
                    EmbeddedPostgres.builder()
                            .setServerConfig("fsync", "on")
                            .setServerConfig("synchronous_commit", "on"),
                    directory,
                    null);
            data.keep(OWNER, me());
            return url;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param temporary what to delete in the end, or null */
    private static String start(EmbeddedPostgres.Builder server, Path directory, Path temporary) throws IOException {
        @SuppressWarnings("resource") // ended by DemoDatabaseEnd, which works after class loaders were closed
        int port = server.setDataDirectory(directory)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(PATIENCE)
                .start()
                .getPort();
        Running.in(directory).ifPresent(r -> DemoDatabaseEnd.atExit(r.process(), temporary));
        return url(port);
    }

    private static String goOn(Running running, DemoData data) {
        if (data.find(OWNER).map(DemoDatabase::ended).orElse(true)) {
            data.keep(OWNER, me());
            DemoDatabaseEnd.atExit(running.process(), null);
        }
        return url(running.port());
    }

    private static String url(int port) {
        return "jdbc:postgresql://localhost:" + port + "/postgres";
    }

    private static String me() {
        return name(ProcessHandle.current());
    }

    private static String name(ProcessHandle process) {
        return process.pid() + " " + process.info().startInstant().orElse(null);
    }

    private static boolean ended(String owner) {
        var pid = Long.parseLong(owner.substring(0, owner.indexOf(' ')));
        return ProcessHandle.of(pid).map(p -> !name(p).equals(owner)).orElse(true);
    }

    /** A server that answers, and says itself that the directory is its own. */
    private record Running(ProcessHandle process, int port) {
        static Optional<Running> in(Path directory) throws IOException {
            var file = directory.resolve("postmaster.pid");
            if (!Files.exists(file)) return Optional.empty();
            var lines = Files.readAllLines(file);
            if (lines.size() < 4) return Optional.empty();
            int port = Integer.parseInt(lines.get(3).strip());
            return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                    .filter(p -> servedBy(port, directory))
                    .map(p -> new Running(p, port));
        }

        private static boolean servedBy(int port, Path directory) {
            var source = new PGSimpleDataSource();
            source.setUrl(url(port) + "?connectTimeout=5&socketTimeout=5");
            source.setUser(USER);
            try (var connection = source.getConnection();
                    var statement = connection.createStatement();
                    var answer = statement.executeQuery("SHOW data_directory")) {
                return answer.next() && Files.isSameFile(Path.of(answer.getString(1)), directory);
            } catch (SQLException | IOException e) {
                return false;
            }
        }
    }
}
