package fi.majakka.network;

import java.util.List;

/**
 * A platform as people meet it when they connect a channel.
 *
 * @param name stable lower-case key, one per connector, for example {@code wordpress}
 * @param title the name people know, for example {@code WordPress}
 * @param fields what the credential form asks for, in order
 * @param can the most that a channel of this network can do; a channel's own abilities come from its probe
 */
public record Network(String name, String title, List<Field> fields, Abilities can) {

    /**
     * One field of the credential form.
     *
     * @param secret true when the value is never shown again
     * @param hint where people find the value, in English, one sentence
     */
    public record Field(String name, String label, boolean secret, boolean required, String hint) {}
}
