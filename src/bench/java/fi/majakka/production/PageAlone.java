package fi.majakka.production;

import fi.majakka.inbox.PageSql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;

/** The statements of one page on a connection of its own, prepared: no HTTP, no login, no JSON. */
final class PageAlone implements Load.Call {
    private final Connection connection;
    private final PreparedStatement page;
    private final PreparedStatement viewers;

    PageAlone(Connection connection, PageSql.Statement statement) {
        this.connection = connection;
        try {
            page = connection.prepareStatement(statement.sql());
            viewers = connection.prepareStatement(PageSql.VIEWERS);
            for (int b = 0; b < statement.binds().size(); b++) {
                var bind = statement.binds().get(b);
                page.setObject(b + 1, bind instanceof Instant at ? Timestamp.from(at) : bind);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void run() throws SQLException {
        var ids = new ArrayList<Object>();
        try (var rows = page.executeQuery()) {
            while (rows.next()) ids.add(rows.getObject("id"));
        }
        viewers.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
        try (var rows = viewers.executeQuery()) {
            while (rows.next()) rows.getString("name");
        }
    }
}
