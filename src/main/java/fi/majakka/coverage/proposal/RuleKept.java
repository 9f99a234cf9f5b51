package fi.majakka.coverage.proposal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How well a proposed plan keeps one rule.
 *
 * @param broken how often it is not kept; 0 for what is only more or less even
 * @param cost what it adds to the score of its level; the less the better
 * @param detail one sentence, with names
 */
@Schema(requiredProperties = {"rule", "level", "broken", "cost", "detail"})
public record RuleKept(Rule rule, Rule.Level level, int broken, long cost, String detail) {}
