package fi.majakka.production;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The packaged program in a process of its own. It ends with this JVM at the latest. */
public class Program implements AutoCloseable {
    public static final Path PACKAGE = Path.of("target/quarkus-app").toAbsolutePath();

    private static final Duration TO_START = Duration.ofSeconds(120);
    private static final Duration TO_STOP = Duration.ofSeconds(60);
    private static final int LAST_LINES = 40;

    private final Map<String, String> environment;
    private final List<String> command = new ArrayList<>();
    private final Path log;
    private final Thread endWithUs = new Thread(this::kill, "program-end");
    private Process process;

    /**
     * @param name of its log, {@code target/production/<name>.log}, which a restart goes on with
     * @param environment all that the process has, besides PATH
     * @param jvm arguments before -jar
     */
    public Program(String name, Map<String, String> environment, String... jvm) {
        this(PACKAGE, name, environment, jvm);
    }

    /** @param directory of the package: another one than ours is an older program, to be compared */
    public Program(Path directory, String name, Map<String, String> environment, String... jvm) {
        this.environment = environment;
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(jvm));
        command.addAll(List.of("-jar", directory.resolve("quarkus-run.jar").toString()));
        log = Path.of("target/production", name + ".log").toAbsolutePath();
        try {
            Files.createDirectories(log.getParent());
            Files.deleteIfExists(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts and waits until it is ready. @return how long that took */
    public Duration start() {
        long begin = System.nanoTime();
        launch();
        while (!isReady()) {
            var waited = Duration.ofNanos(System.nanoTime() - begin);
            if (!process.isAlive()) throw new IllegalStateException("It ended with " + exitCode() + lastWords());
            if (waited.compareTo(TO_START) > 0) throw new IllegalStateException("It is not ready" + lastWords());
            pause();
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** Starts and waits for nothing. */
    public void launch() {
        if (process != null && process.isAlive()) throw new IllegalStateException("It runs already");
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().retainAll(List.of("PATH"));
        builder.environment().putAll(environment);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        endTogether(true);
    }

    /** As a power cut would: SIGKILL. */
    public void kill() {
        if (process == null) return;
        process.destroyForcibly();
        process.onExit().join();
    }

    /** As a machine that is out of memory or is moved would: it stands still in whatever it does, until {@link #goOn}. */
    public void freeze() {
        signal("-STOP");
    }

    public void goOn() {
        signal("-CONT");
    }

    private void signal(String signal) {
        try {
            var kill = new ProcessBuilder("kill", signal, Long.toString(process.pid())).start();
            if (kill.waitFor() != 0) throw new IllegalStateException("No " + signal + " for " + process.pid());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As an operator would: SIGTERM, and waits. */
    public void stop() {
        if (process == null) return;
        process.destroy();
        awaitEnd();
    }

    /** Waits for an end that comes by itself. @return the exit code */
    public int awaitEnd() {
        try {
            if (!process.waitFor(TO_STOP.toSeconds(), TimeUnit.SECONDS))
                throw new IllegalStateException("It does not end" + lastWords());
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    public int exitCode() {
        return process.exitValue();
    }

    public String url() {
        return "http://127.0.0.1:" + environment.get("MAJAKKA_PORT");
    }

    public String managementUrl() {
        return "http://127.0.0.1:" + environment.get("MAJAKKA_MANAGEMENT_PORT");
    }

    /** All that it wrote, in all its runs. */
    public String log() {
        try {
            return Files.exists(log) ? new String(Files.readAllBytes(log), StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sum of a metric's lines. @param label that a line must hold, such as {@code heap}; empty for any */
    public double metric(String name, String label) {
        var line = Pattern.compile("^" + Pattern.quote(name) + "(\\{[^}]*})? (\\S+)$", Pattern.MULTILINE);
        return line.matcher(Web.get(managementUrl() + "/q/metrics").body())
                .results()
                .filter(found ->
                        label.isEmpty() || String.valueOf(found.group(1)).contains("\"" + label + "\""))
                .mapToDouble(found -> Double.parseDouble(found.group(2)))
                .sum();
    }

    @Override
    public void close() {
        kill();
        endTogether(false);
    }

    private void endTogether(boolean wanted) {
        var runtime = Runtime.getRuntime();
        runtime.removeShutdownHook(endWithUs);
        if (wanted) runtime.addShutdownHook(endWithUs);
    }

    private boolean isReady() {
        try {
            return Web.get(managementUrl() + "/q/health/ready").statusCode() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private String lastWords() {
        var lines = log().lines().toList();
        return ":\n" + String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
