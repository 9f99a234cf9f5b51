package fi.majakka.channel;

import fi.majakka.delegation.ChannelNames;
import fi.majakka.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Tells delegation which channels there are. */
@ApplicationScoped
class ConnectedChannels implements ChannelNames {
    private final Sql sql;

    ConnectedChannels(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<ChannelName> connected() {
        return sql.list(
                "SELECT id, network, name FROM channel WHERE removed_at IS NULL ORDER BY network, lower(name), id",
                List.of(),
                row -> new ChannelName(Sql.uuid(row, "id"), row.getString("network"), row.getString("name")));
    }
}
