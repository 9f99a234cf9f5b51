package fi.majakka.real;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.majakka.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/**
 * A whole Bluesky network of the makers' own servers on this machine, new and empty at each start. Where it cannot run, the
 * test that asked for it is skipped and says what is missing.
 */
public final class BlueskyPeer implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(3);

    private final Process process;
    private final Path dir;
    private final String url;

    private BlueskyPeer(Process process, Path dir, String url) {
        this.process = process;
        this.dir = dir;
        this.url = url;
    }

    public static BlueskyPeer start() throws IOException, InterruptedException {
        var program = BlueskyInstall.folder();
        // Run as root, PostgreSQL's server is another user, who must be able to enter.
        var dir = Files.createTempDirectory(
                "majakka-bluesky-", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        var node = new ProcessBuilder("node", "start.mjs", dir.toString()).directory(program.toFile());
        for (var port : new String[] {"BSKY_PLC_PORT", "BSKY_PDS_PORT", "BSKY_APPVIEW_PORT"})
            node.environment().put(port, String.valueOf(Ports.free()));
        node.redirectErrorStream(true).redirectOutput(dir.resolve("log").toFile());
        var process = node.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return new BlueskyPeer(process, dir, ready(process, dir).path("pds").asText());
    }

    private static JsonNode ready(Process process, Path dir) throws IOException, InterruptedException {
        long end = System.nanoTime() + START.toNanos();
        var file = dir.resolve("ready.json");
        while (process.isAlive() && System.nanoTime() < end) {
            if (Files.exists(file) && Files.size(file) > 2) return new ObjectMapper().readTree(file.toFile());
            TimeUnit.MILLISECONDS.sleep(200);
        }
        process.destroy();
        return Assumptions.abort("The Bluesky servers did not start; PostgreSQL 15 or newer is needed, and run as root"
                + " the user postgres (Debian: apt-get install postgresql). They said:\n"
                + Files.readString(dir.resolve("log")));
    }

    /** The server that accounts log in to; a channel's {@code service}. */
    public String url() {
        return url;
    }

    /** A new account with a handle that begins with {@code name}. */
    public BlueskyVisitor account(String name) {
        return BlueskyVisitor.create(url, name);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
        clear();
    }

    /** Its database is some 60 MB. */
    private void clear() {
        try (var files = Files.walk(dir)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        } catch (IOException e) {
            System.err.println("Left behind: " + dir);
        }
    }
}
