package fi.majakka.shared;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;

/** Remembers which statements a request made, for requests that carry a name in {@code X-Counted}. */
@Alternative
@Priority(1)
@Singleton
public class CountedSql extends Sql {
    public static final String HEADER = "X-Counted";
    private final Map<String, List<String>> statements = new ConcurrentHashMap<>();

    CountedSql(DataSource source, EntityManager entities) {
        super(source, entities);
    }

    @Override
    public <T> List<T> list(String sql, List<?> binds, Row<T> row) {
        count(sql);
        return super.list(sql, binds, row);
    }

    @Override
    public int change(String sql, Object... binds) {
        count(sql);
        return super.change(sql, binds);
    }

    public List<String> of(String request) {
        return statements.getOrDefault(request, List.of());
    }

    private void count(String sql) {
        if (!Arc.container().requestContext().isActive()) return; // a job's
        var current = Arc.container().instance(CurrentVertxRequest.class).get().getCurrent();
        var name = current == null ? null : current.request().getHeader(HEADER);
        if (name != null)
            statements.computeIfAbsent(name, n -> new CopyOnWriteArrayList<>()).add(sql);
    }
}
