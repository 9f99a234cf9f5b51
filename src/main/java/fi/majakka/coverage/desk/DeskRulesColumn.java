package fi.majakka.coverage.desk;

import com.fasterxml.jackson.core.type.TypeReference;
import fi.majakka.shared.JsonColumn;
import jakarta.persistence.Converter;

@Converter
class DeskRulesColumn extends JsonColumn<DeskRules> {
    DeskRulesColumn() {
        super(new TypeReference<>() {});
    }
}
