package fi.majakka.coverage.rota;

import com.fasterxml.jackson.core.type.TypeReference;
import fi.majakka.shared.JsonColumn;
import jakarta.persistence.Converter;

@Converter
class RotaPatternColumn extends JsonColumn<RotaPattern> {
    RotaPatternColumn() {
        super(new TypeReference<>() {});
    }
}
