package fi.majakka.audit;

import fi.majakka.shared.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Looks at the whole trail, while it goes on growing. */
@ApplicationScoped
class Verifications {
    private final DataSource source;
    private final AnchorKeys keys;

    Verifications(DataSource source, AnchorKeys keys) {
        this.source = source;
        this.keys = keys;
    }

    /**
     * One at a time: each reads all of it.
     *
     * @throws RuleBroken when an anchor is none
     */
    synchronized Verification verify(List<Anchor> anchors) {
        if (!anchors.stream().allMatch(Anchor::sound))
            throw new RuleBroken("anchor-damaged", "anchor", "The signature is not of this anchor: it was changed");
        try (var connection = source.getConnection()) {
            return verify(connection, keys, anchors);
        } catch (SQLException e) {
            throw new IllegalStateException("The audit trail could not be read", e);
        }
    }

    /** All from one state of the database: what is sealed meanwhile is no finding. */
    static Verification verify(Connection connection, AnchorKeys keys, List<Anchor> anchors) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
            return new Verifier(connection, keys).verify(anchors);
        } finally {
            connection.rollback();
        }
    }
}
