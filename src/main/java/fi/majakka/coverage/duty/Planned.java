package fi.majakka.coverage.duty;

import java.util.UUID;

/**
 * Somebody who should be on duty, before absences and rights are looked at.
 *
 * @param rule the rota, override or plan that says so
 * @param shift the name of the shift, null for none
 */
record Planned(UUID member, Span span, Source source, UUID rule, String shift) {}
