package fi.majakka.demo;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Ends a database server when the program ends. The class loaders of dev mode and tests are closed by then, so this uses
 * nothing but the JDK and classes that are loaded already.
 */
class DemoDatabaseEnd extends Thread {
    private static final int PATIENCE_SECONDS = 5;

    private final ProcessHandle server;
    private final Path temporary;
    private final SimpleFileVisitor<Path> deleting = new Deleting();

    /**
     * @param server null when it ended before
     * @param temporary a directory to delete with it, or null
     */
    DemoDatabaseEnd(ProcessHandle server, Path temporary) {
        super("demo-database-end");
        this.server = server;
        this.temporary = temporary;
    }

    static void atExit(ProcessHandle server, Path temporary) {
        Runtime.getRuntime().addShutdownHook(new DemoDatabaseEnd(server, temporary));
    }

    /** The polite signal lets the server wait for its clients, the last of which go with this program. */
    @Override
    public void run() {
        if (server != null) server.destroy();
        if (temporary == null) return;
        if (server != null) waitForIt();
        try {
            Files.walkFileTree(temporary, deleting);
        } catch (IOException e) {
            // somewhere below the system's own temporary directory: it will clean up
        }
    }

    private void waitForIt() {
        try {
            server.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            server.destroyForcibly();
        }
    }

    private static class Deleting extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, IOException e) throws IOException {
            Files.deleteIfExists(directory);
            return FileVisitResult.CONTINUE;
        }
    }
}
