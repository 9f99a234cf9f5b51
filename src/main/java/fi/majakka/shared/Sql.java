package fi.majakka.shared;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * SQL where one statement does what entities would do in many: lists, batches, claims of rows. Joins the transaction that
 * is running; what entities hold unsaved is written first.
 */
@ApplicationScoped
public class Sql {
    private final DataSource source;
    private final EntityManager entities;

    Sql(DataSource source, EntityManager entities) {
        this.source = source;
        this.entities = entities;
    }

    /** Makes an object of a row. */
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    public <T> List<T> list(String sql, List<?> binds, Row<T> row) {
        return with(sql, binds, statement -> {
            var found = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) found.add(row.read(rows));
            }
            return found;
        });
    }

    /** The first row, or null. */
    public <T> T one(String sql, List<?> binds, Row<T> row) {
        var found = list(sql, binds, row);
        return found.isEmpty() ? null : found.get(0);
    }

    /** @return how many rows changed */
    public int change(String sql, Object... binds) {
        return with(sql, java.util.Arrays.asList(binds), PreparedStatement::executeUpdate);
    }

    /** The database's time, which all instances share. */
    public Instant now() {
        return one("SELECT now() AS at", List.of(), row -> instant(row, "at"));
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private <T> T with(String sql, List<?> binds, Work<T> work) {
        if (QuarkusTransaction.getStatus() == Status.STATUS_ACTIVE) entities.flush();
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < binds.size(); i++) bind(connection, statement, i + 1, binds.get(i));
            return work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("SQL failed: " + e.getMessage(), e);
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, int i, Object value)
            throws SQLException {
        if (value instanceof Instant at) statement.setTimestamp(i, Timestamp.from(at));
        else if (value instanceof MemberId id) statement.setObject(i, id.value());
        else if (value instanceof Enum<?> word) statement.setString(i, word.name());
        else if (value instanceof Array array)
            statement.setArray(i, connection.createArrayOf(array.type, array.values));
        else statement.setObject(i, value);
    }

    /** A bind that is a PostgreSQL array. */
    public record Array(String type, Object[] values) {
        public static Array uuids(Collection<UUID> ids) {
            return new Array("uuid", ids.toArray());
        }

        public static Array texts(Collection<String> texts) {
            return new Array("text", texts.toArray());
        }
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    public static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    public static Integer integer(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    public static List<String> texts(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
