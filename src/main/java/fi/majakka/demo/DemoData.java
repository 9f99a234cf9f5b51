package fi.majakka.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;

/** The directory {@code data} in the project: what dev mode keeps from one start to the next. */
record DemoData(Path directory) {
    private static final int KEY_BYTES = 32;

    /** Beside the pom.xml, wherever inside the project the program was started. */
    static DemoData ofProject() {
        var here = Path.of("").toAbsolutePath();
        for (var p = here; p != null; p = p.getParent())
            if (Files.exists(p.resolve("pom.xml"))) return new DemoData(p.resolve("data"));
        return new DemoData(here.resolve("data"));
    }

    Path resolve(String name) {
        return directory.resolve(name);
    }

    /** A text that is made once and then stays; only its owner may read the file. */
    String kept(String name, Supplier<String> first) {
        var file = resolve(name);
        try {
            Files.createDirectories(directory);
            if (!Files.exists(file)) Files.writeString(Files.createFile(file, ownerOnly()), first.get());
            return Files.readString(file).strip();
        } catch (FileAlreadyExistsException e) {
            return kept(name, first);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void keep(String name, String text) {
        try {
            Files.createDirectories(directory);
            Files.writeString(resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<String> find(String name) {
        try {
            return Files.exists(resolve(name))
                    ? Optional.of(Files.readString(resolve(name)).strip())
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 32 random bytes in Base64. */
    static String randomKey() {
        var bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static FileAttribute<?>[] ownerOnly() {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) return new FileAttribute<?>[0];
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        };
    }
}
