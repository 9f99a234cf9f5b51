package fi.majakka.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoDataTest {
    @Test
    void a_key_is_made_once_and_only_its_owner_reads_it(@TempDir Path dir) throws Exception {
        var data = new DemoData(dir.resolve("data"));
        var key = data.kept("credential.key", DemoData::randomKey);
        assertEquals(44, key.length());
        assertEquals(key, data.kept("credential.key", DemoData::randomKey));
        var mode = Files.getPosixFilePermissions(data.resolve("credential.key"));
        assertEquals("rw-------", PosixFilePermissions.toString(mode));
        assertFalse(key.equals(DemoData.randomKey()));
    }

    @Test
    void the_data_of_the_project_lie_beside_its_pom() {
        var data = DemoData.ofProject().directory();
        assertEquals("data", data.getFileName().toString());
        assertEquals(true, Files.exists(data.resolveSibling("pom.xml")));
    }
}
