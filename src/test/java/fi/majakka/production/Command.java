package fi.majakka.production;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A command of the packaged program, run to its end without a login and without ports. */
record Command(int exitCode, String said) {
    private static final List<String> OF_THE_SERVER =
            List.of("MAJAKKA_LOGIN_URL", "MAJAKKA_SESSION_KEY", "MAJAKKA_PUBLIC_URL", "MAJAKKA_PORT");

    /** @param jvm arguments before -jar */
    static Command run(Map<String, String> environment, String[] jvm, String... arguments)
            throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var line = new ArrayList<>(List.of(java));
        line.addAll(List.of(jvm));
        line.addAll(List.of("-jar", Program.PACKAGE.resolve("quarkus-run.jar").toString()));
        line.addAll(List.of(arguments));
        var process = new ProcessBuilder(line).redirectErrorStream(true);
        process.environment().keySet().retainAll(List.of("PATH"));
        process.environment().putAll(environment);
        process.environment().keySet().removeAll(OF_THE_SERVER);
        var running = process.start();
        var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Command(running.waitFor(), said);
    }
}
