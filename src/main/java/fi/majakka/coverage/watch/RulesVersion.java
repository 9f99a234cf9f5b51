package fi.majakka.coverage.watch;

import fi.majakka.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Which rules and roles hold: a number that is another one after each change of either. */
@ApplicationScoped
class RulesVersion {
    /** As an expression of SQL. Both only grow, so their sum tells of a change of either. */
    static final String NOW = "(SELECT c.version + s.version FROM coverage_rules c, standing s)";

    private final Sql sql;

    RulesVersion(Sql sql) {
        this.sql = sql;
    }

    long now() {
        return sql.one("SELECT " + NOW + " AS version", List.of(), row -> row.getLong("version"));
    }
}
