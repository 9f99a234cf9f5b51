package fi.majakka.real;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** Installs the peer's packages once: a compiler is at work for minutes, so the folder is kept in the user's cache. */
final class BlueskyInstall {
    private static final List<String> FILES = List.of("package.json", "package-lock.json", "start.mjs");

    private BlueskyInstall() {}

    static Path folder() throws IOException, InterruptedException {
        var named = System.getenv("MAJAKKA_PEERS");
        var peer = Path.of(named == null ? "../shared/peers" : named).resolve("bluesky");
        Assumptions.assumeTrue(
                Files.exists(peer.resolve("start.mjs")),
                () -> "No folder " + peer.toAbsolutePath().normalize()
                        + ": put the peers there or name their folder in MAJAKKA_PEERS");
        var cache = Path.of(System.getProperty("user.home"), ".cache", "majakka", "peers", "bluesky");
        Files.createDirectories(cache);
        try (var lock = FileChannel.open(cache.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            lock.lock();
            install(peer, cache);
        }
        return cache;
    }

    private static void install(Path peer, Path cache) throws IOException, InterruptedException {
        var done = cache.resolve("node_modules/.installed");
        var wanted = Files.readString(peer.resolve("package-lock.json"));
        boolean installed = Files.exists(done)
                && Files.exists(cache.resolve("package-lock.json"))
                && Files.readString(cache.resolve("package-lock.json")).equals(wanted);
        for (var file : FILES) Files.write(cache.resolve(file), Files.readAllBytes(peer.resolve(file)));
        if (installed) return;
        npm(cache);
        Files.copy(cache.resolve("package-lock.json"), done, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void npm(Path cache) throws IOException, InterruptedException {
        var log = cache.resolve("npm.log");
        var npm = new ProcessBuilder("npm", "ci").directory(cache.toFile());
        npm.redirectErrorStream(true).redirectOutput(log.toFile());
        try {
            var process = npm.start();
            if (!process.waitFor(15, TimeUnit.MINUTES)) process.destroyForcibly();
            if (process.waitFor() == 0) return;
        } catch (IOException e) {
            Assumptions.abort("The Bluesky servers need Node 20 and npm: " + e.getMessage());
        }
        Assumptions.abort("npm ci failed; it needs g++, make, python3 and Node's headers, see " + log);
    }
}
