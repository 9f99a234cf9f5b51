package fi.majakka.audit;

import fi.majakka.coverage.DeskSummary;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was proved of the coming twelve weeks, signed: whoever keeps it can show later what was known when.
 *
 * @param text lines that people can read and programs can check; the signature is of its UTF-8 bytes
 * @param key the public key (Ed25519, base64) that the signature is checked with
 * @param signature base64
 */
@Schema(requiredProperties = {"at", "covered", "text", "key", "signature"})
record CoverageStatement(Instant at, boolean covered, String text, String key, String signature) {
    /** The first line says what it is: an anchor's signature is none of a statement, nor the other way round. */
    static String text(Instant at, List<DeskSummary> desks) {
        var text = new StringBuilder("majakka coverage statement\nat " + at + "\n");
        for (var d : desks) {
            text.append("desk ")
                    .append(d.id())
                    .append(' ')
                    .append(oneLine(d.name()))
                    .append('\n');
            text.append("until ").append(d.until()).append('\n');
            text.append("service minutes ").append(d.serviceMinutes()).append('\n');
            text.append("gap minutes ").append(d.gapMinutes()).append('\n');
            if (d.coveredSince() != null)
                text.append("covered since ").append(d.coveredSince()).append('\n');
            for (var gap : d.gaps()) text.append("gap " + gap.from() + " " + gap.until() + " " + gap.reason() + "\n");
        }
        return text.toString();
    }

    /** A desk's name must not look like a line of ours. */
    private static String oneLine(String name) {
        return name.replaceAll("\\R", " ");
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
