package fi.majakka.shared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The conditions of a list that all hold, and what their question marks stand for, in the same order. */
public class Where {
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> binds = new ArrayList<>();

    public Where and(String condition, Object... values) {
        return and(condition, Arrays.asList(values));
    }

    public Where and(String condition, List<?> values) {
        conditions.add(condition);
        binds.addAll(values);
        return this;
    }

    /** The condition when there is a value to compare with. */
    public Where andIf(String condition, Object value) {
        return value == null ? this : and(condition, value);
    }

    @Override
    public String toString() {
        return conditions.isEmpty() ? "true" : String.join(" AND ", conditions);
    }

    /** What the conditions stand for, and what comes behind them in the query. */
    public List<Object> binds(Object... behind) {
        var all = new ArrayList<>(binds);
        all.addAll(Arrays.asList(behind));
        return all;
    }
}
