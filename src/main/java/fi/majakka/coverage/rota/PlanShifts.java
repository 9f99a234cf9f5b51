package fi.majakka.coverage.rota;

import com.fasterxml.jackson.core.type.TypeReference;
import fi.majakka.shared.JsonColumn;
import jakarta.persistence.Converter;
import java.util.List;

@Converter
class PlanShifts extends JsonColumn<List<ShiftBody>> {
    PlanShifts() {
        super(new TypeReference<>() {});
    }
}
