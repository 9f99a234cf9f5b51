package fi.majakka.production;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Looks into the program's database from outside. */
final class Rows {
    private Rows() {}

    interface Read<T> {
        T of(java.sql.ResultSet row) throws SQLException;
    }

    static <T> List<T> list(DataSource database, String query, Read<T> read) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var all = new ArrayList<T>();
            while (rows.next()) all.add(read.of(rows));
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    static int count(DataSource database, String query) {
        return list(database, query, row -> row.getInt(1)).get(0);
    }

    static void run(DataSource database, String statement) {
        try (var connection = database.getConnection();
                var any = connection.createStatement()) {
            any.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }
}
