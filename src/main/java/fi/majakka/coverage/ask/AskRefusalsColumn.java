package fi.majakka.coverage.ask;

import com.fasterxml.jackson.core.type.TypeReference;
import fi.majakka.shared.JsonColumn;
import jakarta.persistence.Converter;
import java.util.List;

@Converter
class AskRefusalsColumn extends JsonColumn<List<AskRefusal>> {
    AskRefusalsColumn() {
        super(new TypeReference<>() {});
    }
}
