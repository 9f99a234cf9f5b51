package fi.majakka.network;

import java.time.Instant;

/**
 * What a probe read.
 *
 * @param name the account's name as the network shows it
 * @param url where people see the account
 * @param found comments there as far as the network tells, or null
 * @param newest when the newest of them was written, or null
 * @param depth how deep replies nest: 1 for a single answer, 0 for without limit
 * @param expires when the credential ends, or null
 */
public record Reading(
        String name,
        String url,
        Integer found,
        Instant newest,
        Abilities can,
        LengthRule length,
        int depth,
        Instant expires) {}
