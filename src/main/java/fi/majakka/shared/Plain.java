package fi.majakka.shared;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text that can be stored and sent on as it is: no NUL, which PostgreSQL cannot hold, and no half of a surrogate pair,
 * which UTF-8 cannot say. Directional marks are allowed: right-to-left languages need them.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PlainText.class)
public @interface Plain {
    String message() default "holds a character that is no text (NUL or half of a surrogate pair)";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
