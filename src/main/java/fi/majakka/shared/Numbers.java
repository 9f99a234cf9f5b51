package fi.majakka.shared;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;

/** A number in a query that is none is told by the parameter's name, not as an address that does not exist. */
@Provider
public class Numbers implements ParamConverterProvider {
    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        if (type != int.class && type != Integer.class) return null;
        var name = Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(a -> ((QueryParam) a).value())
                .findFirst();
        return (ParamConverter<T>) new Whole(name.orElse("parameter"));
    }

    private record Whole(String name) implements ParamConverter<Integer> {
        @Override
        public Integer fromString(String value) {
            try {
                return Integer.valueOf(value);
            } catch (NumberFormatException e) {
                throw new Invalid(name, "must be a whole number");
            }
        }

        @Override
        public String toString(Integer value) {
            return value.toString();
        }
    }
}
