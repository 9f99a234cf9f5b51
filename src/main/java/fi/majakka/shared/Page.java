package fi.majakka.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a list. {@code next} is opaque, null on the last page. */
@Schema(requiredProperties = {"items", "next"})
public record Page<T>(
        List<T> items,
        @JsonInclude(JsonInclude.Include.ALWAYS) String next) implements Paged {

    /**
     * A page of what was read with a limit of one more than fits.
     *
     * @param cursor where a page that ends with this item goes on
     */
    public static <T> Page<T> of(List<T> oneMore, int limit, Function<T, String> cursor) {
        if (oneMore.size() <= limit) return new Page<>(oneMore, null);
        return new Page<>(oneMore.subList(0, limit), cursor.apply(oneMore.get(limit - 1)));
    }

    /**
     * A page of a list that is short enough to be read whole.
     *
     * @param keys what the list is ordered by, the last of them its own for each item
     * @param count of these keys
     */
    public static <T> Page<T> ofAll(Collection<T> all, Function<T, List<String>> keys, int count, PageQuery page) {
        var sorted = all.stream().sorted(Comparator.comparing(keys, Page::compare));
        var after =
                page.cursor == null ? null : Cursor.parse(page.cursor, count).keys();
        var from = sorted.filter(item -> after == null || compare(keys.apply(item), after) > 0);
        Function<T, String> cursor = last -> Cursor.of(keys.apply(last).toArray());
        return of(from.limit(page.limit + 1L).toList(), page.limit, cursor);
    }

    private static int compare(List<String> a, List<String> b) {
        for (int i = 0; i < a.size(); i++) {
            int differs = a.get(i).compareTo(b.get(i));
            if (differs != 0) return differs;
        }
        return 0;
    }
}
