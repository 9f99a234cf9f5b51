package fi.majakka.shared;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import fi.majakka.shared.Problem.Violation;
import jakarta.validation.ConstraintViolation;

/** Which field of a request is wrong, named as its sender wrote it: {@code comments[0].text}. */
final class Wrong {
    private static final int LONGEST = 200;

    private Wrong() {}

    static Violation field(ConstraintViolation<?> v) {
        var path = v.getPropertyPath().toString();
        // the method's name first, then its parameter: a body is told by its fields, a parameter by its own name
        var field = path.replaceFirst("^[^.]*\\.", "")
                .replaceFirst("^(body|change|query|page)\\.", "")
                .replaceAll("<K>\\[[^\\]]*\\]|\\.?<[a-z ]+>", "")
                .replaceAll("\\[([^\\]0-9][^\\]]*)\\]", ".$1");
        return new Violation(shown(field), v.getMessage());
    }

    static Violation field(JacksonException e) {
        return new Violation(shown(path(e)), message(e));
    }

    private static String path(JacksonException e) {
        if (!(e instanceof JsonMappingException mapping) || mapping.getPath().isEmpty()) return "body";
        var path = new StringBuilder();
        for (var step : mapping.getPath())
            path.append(step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName());
        return path.toString().replaceFirst("^\\.", "");
    }

    private static String message(JacksonException e) {
        if (e instanceof UnrecognizedPropertyException unknown)
            return "is not a field of this request; known are " + unknown.getKnownPropertyIds();
        return e instanceof JsonMappingException ? "has the wrong type or value" : "is not valid JSON";
    }

    /** A name that a stranger made up is cut, and what is no text in it is mended: it goes into our answer. */
    private static String shown(String field) {
        var text = PlainText.mend(field);
        return text.length() <= LONGEST ? text : PlainText.mend(text.substring(0, LONGEST)) + "…";
    }
}
