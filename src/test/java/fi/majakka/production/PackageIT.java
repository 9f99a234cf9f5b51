package fi.majakka.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PackageIT {
    private static final Pattern NOT_FOR_PRODUCTION = Pattern.compile(
            "^app/.*/demo/.|^quarkus/.*/demo/.|^app/.*ConfigSourceFactory$|zonky|embedded-?postgres|postgres-linux|\\.txz$",
            Pattern.CASE_INSENSITIVE);

    @Test
    void neither_the_demo_nor_a_database_is_packaged() throws IOException {
        assertTrue(names().stream().anyMatch(name -> name.endsWith("/fi/majakka/inbox/Comment.class")));
        assertEquals(
                List.of(),
                names().stream()
                        .filter(name -> NOT_FOR_PRODUCTION.matcher(name).find())
                        .toList());
    }

    @Test
    void the_web_client_is_packaged_once() throws IOException {
        var pages = names().stream().filter(name -> name.endsWith("/META-INF/resources/index.html"));
        assertEquals(1, pages.count());
        assertTrue(names().stream().anyMatch(name -> name.matches(".*/META-INF/resources/assets/.+\\.js")));
    }

    /** Every file of the package, and every entry of its jars as {@code <jar>/<entry>}. */
    private static List<String> names() throws IOException {
        try (var files = Files.walk(Program.PACKAGE)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> entries(file).stream())
                    .toList();
        }
    }

    private static List<String> entries(Path file) {
        var name = Program.PACKAGE.relativize(file).toString();
        if (!name.endsWith(".jar")) return List.of(name);
        try (var jar = new JarFile(file.toFile())) {
            return jar.stream().map(entry -> name + "/" + entry.getName()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
