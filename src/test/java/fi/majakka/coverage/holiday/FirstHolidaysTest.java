package fi.majakka.coverage.holiday;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What reads the calendars is found once for a program's life: by whoever asks first, in classes that are loaded anew here. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FirstHolidaysTest {
    private static final int AT_ONCE = 8;

    @Test
    void it_does_not_matter_which_thread_asks_first_and_how_many_do() throws Exception {
        try (var program = new URLClassLoader(classes(), ClassLoader.getPlatformClassLoader())) {
            var type = program.loadClass("fi.majakka.coverage.holiday.Holidays");
            var holidays = type.getConstructor().newInstance();
            var of = type.getMethod("of", String.class, String.class, int.class);
            List<Object> found = Collections.synchronizedList(new ArrayList<>());
            var threads = new ArrayList<Thread>();
            for (int i = 0; i < AT_ONCE; i++) {
                int year = 2027 + i;
                var thread = new Thread(() -> {
                    try {
                        found.add(((List<?>) of.invoke(holidays, "FI", null, year)).size());
                    } catch (ReflectiveOperationException e) {
                        found.add(e.getCause());
                    }
                });
                thread.setContextClassLoader(null);
                threads.add(thread);
            }
            threads.forEach(Thread::start);
            for (var thread : threads) thread.join();
            assertEquals(Collections.nCopies(AT_ONCE, 15), found);
        }
    }

    private static URL[] classes() throws IOException {
        var urls = new ArrayList<URL>();
        for (var place : System.getProperty("java.class.path").split(File.pathSeparator))
            urls.add(Path.of(place).toUri().toURL());
        return urls.toArray(URL[]::new);
    }
}
