package fi.majakka.shared;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Tells and mends what is no text: what a person sends is refused, what a network sends is mended and kept. */
public class PlainText implements ConstraintValidator<Plain, CharSequence> {
    @Override
    public boolean isValid(CharSequence text, ConstraintValidatorContext context) {
        return text == null || text.codePoints().noneMatch(PlainText::isNone);
    }

    private static boolean isNone(int c) {
        return c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    /** The text with what is none replaced: nothing that a customer wrote is lost because of it. Null stays null. */
    public static String mend(String text) {
        if (text == null || text.codePoints().noneMatch(PlainText::isNone)) return text;
        return text.codePoints()
                .map(c -> isNone(c) ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
