package fi.majakka.demo;

import fi.majakka.Ports;
import fi.majakka.production.Patience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** {@code ./mvnw quarkus:dev} in a copy of the project, on free ports. */
class DevMode implements AutoCloseable {
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final Path BUILT = Path.of("src/main/webui/dist");
    private static final Duration LONGEST = Duration.ofMinutes(4);

    private final Path log = PROJECT.resolve("target/dev-mode.log");
    private final Process maven;

    DevMode(Path directory) throws IOException {
        // with the packages and the classes that are here: a test need not fetch and compile them again
        for (var name : List.of("pom.xml", "mvnw", ".mvn", "src", "target/classes", "target/test-classes"))
            copy(Path.of(name), directory);
        var command = new ProcessBuilder(
                        directory.resolve("mvnw").toString(),
                        "--batch-mode",
                        "quarkus:dev",
                        "-Ddebug=false",
                        // what is compiled and formatted came along
                        "-Dmaven.compiler.useIncrementalCompilation=false",
                        "-Dspotless.apply.skip=true",
                        "-Dquarkus.http.port=" + Ports.free(),
                        "-Dquarkus.management.port=" + Ports.free())
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        command.environment().remove("CI"); // a newcomer has none, and with it packages are fetched anew
        maven = command.start();
    }

    /** Waits until the console shows it. */
    MatchResult says(Pattern what) {
        return Patience.until(LONGEST, "on the console: " + what, () -> {
            var found = what.matcher(console());
            if (found.find()) return found.toMatchResult();
            if (!maven.isAlive()) throw new AssertionError("It ended:\n" + console());
            return null;
        });
    }

    private String console() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        var all = maven.descendants().toList();
        maven.destroy();
        all.forEach(process -> process.onExit().orTimeout(30, TimeUnit.SECONDS).join());
    }

    private static void copy(Path name, Path to) throws IOException {
        Files.walkFileTree(name, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                if (directory.equals(BUILT)) return FileVisitResult.SKIP_SUBTREE;
                Files.createDirectories(to.resolve(directory));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(file), StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
