package fi.majakka.coverage.proposal;

import com.fasterxml.jackson.core.type.TypeReference;
import fi.majakka.shared.JsonColumn;
import java.util.List;

/** The documents in a proposal's row. */
final class Columns {
    static final Column<ProposalBody> REQUEST = new Column<>(new TypeReference<>() {});
    static final Column<List<ProposalProgress>> PROGRESS = new Column<>(new TypeReference<>() {});
    static final Column<List<ProposedPlan>> RESULT = new Column<>(new TypeReference<>() {});

    private Columns() {}

    static final class Column<T> extends JsonColumn<T> {
        private Column(TypeReference<T> type) {
            super(type);
        }
    }
}
