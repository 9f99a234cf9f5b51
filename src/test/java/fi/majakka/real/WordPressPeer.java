package fi.majakka.real;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fi.majakka.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * A real WordPress of its own, started for a test and stopped after it. The script that runs it is not part of this
 * project: it is looked for in {@code ../shared/peers}, or where the property or the environment says {@code
 * MAJAKKA_PEERS}.
 */
public final class WordPressPeer implements AutoCloseable {
    private final Path script;
    private final Path folder;
    private final int port;
    private Map<String, String> settings = Map.of();

    private WordPressPeer(Path script, Path folder, int port) {
        this.script = script;
        this.folder = folder;
        this.port = port;
    }

    /** Installs (minutes, the first time), starts and seeds a site, or skips the test and says what is missing. */
    public static WordPressPeer start(String name) {
        var script = peers().resolve("wordpress");
        assumeTrue(
                Files.isRegularFile(script),
                "MISSING: the real WordPress. There is no " + script
                        + "; set MAJAKKA_PEERS to the folder of the real servers");
        var peer = new WordPressPeer(script, Path.of("target", "peers", name).toAbsolutePath(), Ports.free());
        try {
            peer.clear();
            peer.run("install");
            peer.run("start");
            peer.settings = lines(peer.run("seed"));
            return peer;
        } catch (IllegalStateException e) {
            peer.close();
            throw e;
        }
    }

    /** What a run before left: its servers and its site, since visitors may not say the same twice. */
    private void clear() {
        if (!Files.exists(folder)) return;
        run("stop");
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path peers() {
        var told = System.getProperty("MAJAKKA_PEERS", System.getenv("MAJAKKA_PEERS"));
        return told == null ? Path.of("..", "shared", "peers").toAbsolutePath().normalize() : Path.of(told);
    }

    public String url() {
        return settings.get("WP_URL");
    }

    public String user() {
        return settings.get("WP_USER");
    }

    public String password() {
        return settings.get("WP_APP_PASSWORD");
    }

    public String post() {
        return settings.get("WP_POST_ID");
    }

    /** A visitor comments through the site's own form; the id of the comment. */
    public String visitor(String author, String text, String parent) {
        run("comment", author, text, parent == null ? "0" : parent);
        return php("global $wpdb; echo $wpdb->get_var('select max(comment_ID) from '.$wpdb->comments);");
    }

    /** Runs PHP inside the site, as a plugin or an administrator would; what it printed. */
    public String php(String code) {
        var whole = "$_SERVER['HTTP_HOST']='127.0.0.1:" + port + "';$_SERVER['REQUEST_URI']='/';chdir('"
                + folder.resolve("site") + "');require 'wp-load.php';" + code;
        return exec(List.of("php", "-d", "display_errors=0", "-r", whole));
    }

    /** Changes the site's behaviour, as a plugin that its owner installs; the next one replaces it. */
    public void plugin(String code) {
        try {
            Files.writeString(plugin(), "<?php\n" + code);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public void noPlugins() {
        try {
            Files.deleteIfExists(plugin());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path plugin() {
        return folder.resolve("site/wp-content/mu-plugins/test.php");
    }

    /** Stops exactly what {@link #start} began. */
    @Override
    public void close() {
        run("stop");
    }

    private String run(String command, String... arguments) {
        var line = new ArrayList<>(List.of("bash", script.toString(), command, folder.toString()));
        line.addAll(List.of(arguments));
        return exec(line);
    }

    private String exec(List<String> line) {
        try {
            Files.createDirectories(folder);
            var out = Files.createTempFile(folder, "out", ".txt");
            var builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(out.toFile());
            builder.environment().put("WP_PORT", Integer.toString(port));
            var process = builder.start();
            boolean ended = process.waitFor(10, TimeUnit.MINUTES);
            var said = Files.readString(out).strip();
            Files.delete(out);
            if (!ended || process.exitValue() != 0) throw new IllegalStateException(line.get(2) + " failed: " + said);
            return said;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> lines(String env) {
        return env.lines()
                .filter(line -> line.contains("="))
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1].replace("\\", "")));
    }
}
