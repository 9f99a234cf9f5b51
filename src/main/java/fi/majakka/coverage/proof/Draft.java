package fi.majakka.coverage.proof;

import fi.majakka.coverage.desk.Desk;
import fi.majakka.coverage.duty.Rules;
import java.util.function.UnaryOperator;

/**
 * A change that is not made yet.
 *
 * @param change the rules with it
 * @param desk the new desk, or the new form of one; null when the change is about something else
 */
public record Draft(UnaryOperator<Rules> change, Desk desk) {
    public Draft(UnaryOperator<Rules> change) {
        this(change, null);
    }
}
