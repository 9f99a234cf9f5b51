package fi.majakka.production;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes what was measured into the page that explains how. */
public final class Figures {
    private static final Path PAGE = Path.of("docs", "benchmarks.md");

    private Figures() {}

    /** @param name of the place: between the comments that begin with it and with its end */
    public static void write(String name, List<String> rows) throws IOException {
        var page = new ArrayList<String>();
        boolean old = false;
        for (var line : Files.readAllLines(PAGE)) {
            if (line.startsWith("<!-- end of " + name)) old = false;
            if (!old) page.add(line);
            if (!line.startsWith("<!-- " + name)) continue;
            old = true;
            page.addAll(List.of("", LocalDate.now() + ", " + machine(), "", "| what | figures | | |", "| --- | --- | --- | --- |"));
            page.addAll(rows);
            page.add("");
        }
        Files.write(PAGE, page);
    }

    private static String machine() throws IOException {
        var cpu = first("/proc/cpuinfo", "model name");
        var memory = Long.parseLong(first("/proc/meminfo", "MemTotal").replaceAll("\\D", "")) / (1 << 20);
        return "%d cores (%s), %d GiB, Java %s, %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        cpu,
                        memory,
                        Runtime.version(),
                        System.getProperty("os.name") + " " + System.getProperty("os.version").replaceAll("-.*", ""));
    }

    private static String first(String file, String key) throws IOException {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(key))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse("0");
        }
    }
}
