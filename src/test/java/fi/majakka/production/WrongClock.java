package fi.majakka.production;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.none;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.instrument.Instrumentation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.asm.Advice;

/**
 * A clock of a program that is wrong: whatever it asks {@code java.time} is so much off. What waits, waits as before, as on a
 * machine whose clock is set. It is an agent in the program, which reads from a file how wrong it is.
 */
public final class WrongClock {
    /** A property of the program's JVM, since what is changed there are classes of the JDK, which see nothing else. */
    private static final String MILLIS = "wrong.clock.millis";

    private static final long LOOK_MILLIS = 50;

    private final Path told;

    WrongClock(String name) {
        told = Path.of("target/production", name + ".clock").toAbsolutePath();
    }

    void isOff(Duration by) {
        try {
            Files.createDirectories(told.getParent());
            Files.writeString(told, String.valueOf(by.toMillis()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Patience.sleep(5 * LOOK_MILLIS);
    }

    /** For the program's command. */
    String agent() {
        return "-javaagent:" + jar() + "=" + told;
    }

    private static Path jar() {
        var manifest = new Manifest();
        var main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Premain-Class", WrongClock.class.getName());
        main.putValue("Can-Retransform-Classes", "true");
        main.put(Attributes.Name.CLASS_PATH, where(Advice.class).toString());
        var jar = Path.of("target/production/wrong-clock.jar").toAbsolutePath();
        try {
            Files.createDirectories(jar.getParent());
            try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
                for (var type : new Class<?>[] {WrongClock.class, OffInstant.class, OffMillis.class, Patience.class}) {
                    var file = type.getName().replace('.', '/') + ".class";
                    out.putNextEntry(new JarEntry(file));
                    try (var bytes = type.getClassLoader().getResourceAsStream(file)) {
                        bytes.transferTo(out);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jar;
    }

    private static java.net.URL where(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    /** Begins in the program, before it. */
    public static void premain(String file, Instrumentation jdk) {
        Clock.systemUTC().millis(); // is loaded now: while others are changed it would slip in as it is
        read(Path.of(file));
        var reading = new Thread(() -> follow(Path.of(file)), "wrong-clock");
        reading.setDaemon(true);
        reading.start();
        new AgentBuilder.Default()
                .disableClassFormatChanges()
                .with(AgentBuilder.RedefinitionStrategy.RETRANSFORMATION)
                .with(AgentBuilder.RedefinitionStrategy.Listener.ErrorEscalating.FAIL_FAST)
                .with(AgentBuilder.Listener.StreamWriting.toSystemError().withErrorsOnly())
                .ignore(none())
                .type(named(Clock.class.getName()))
                .transform((type, of, loader, module, domain) ->
                        type.visit(Advice.to(OffInstant.class).on(named("currentInstant"))))
                .type(named(Clock.class.getName() + "$SystemClock"))
                .transform((type, of, loader, module, domain) ->
                        type.visit(Advice.to(OffMillis.class).on(named("millis"))))
                .installOn(jdk);
    }

    private static void follow(Path file) {
        while (true) {
            read(file);
            Patience.sleep(LOOK_MILLIS);
        }
    }

    private static void read(Path file) {
        try {
            var millis = Files.readString(file).strip();
            if (!millis.isEmpty()) System.setProperty(MILLIS, millis);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static class OffInstant {
        @Advice.OnMethodExit
        static void off(@Advice.Return(readOnly = false) Instant now) {
            now = now.plusMillis(Long.getLong(MILLIS, 0));
        }
    }

    static class OffMillis {
        @Advice.OnMethodExit
        static void off(@Advice.Return(readOnly = false) long now) {
            now += Long.getLong(MILLIS, 0);
        }
    }
}
