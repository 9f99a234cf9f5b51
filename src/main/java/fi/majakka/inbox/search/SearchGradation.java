package fi.majakka.inbox.search;

import java.util.LinkedHashSet;
import java.util.Set;

/** Finnish consonant gradation at the end of a root: leip- and leiv-, pakett- and paket-, hint- and hinn-. */
final class SearchGradation {
    /** Strong, weak, what may stand before. A k that is gone is not put back: it could have been anywhere. */
    private static final String[][] STEPS = {
        {"pp", "p", "[a-z]"}, {"tt", "t", "[a-z]"}, {"kk", "k", "[a-z]"},
        {"mp", "mm", "[a-z]"}, {"nt", "nn", "[a-z]"}, {"nk", "ng", "[a-z]"},
        {"lt", "ll", "[a-z]"}, {"rt", "rr", "[a-z]"}, {"lk", "l", "[aeiouy]"},
        {"lk", "lj", "[aeiouy]"}, {"rk", "r", "[aeiouy]"}, {"rk", "rj", "[aeiouy]"},
        {"hk", "h", "[aeiouy]"}, {"uk", "uv", "[a-z]"}, {"ik", "j", "[aou]"},
        {"p", "v", "[aeiouylr]"}, {"t", "d", "[aeiouyh]"}, {"k", "", "[aeiouy]"},
    };

    private SearchGradation() {}

    static Set<String> weak(String root) {
        return step(root, 0, 1);
    }

    static Set<String> strong(String root) {
        return step(root, 1, 0);
    }

    private static Set<String> step(String root, int from, int to) {
        var stepped = new LinkedHashSet<String>();
        for (var step : STEPS) {
            var rest = root.length() - step[from].length();
            if (step[from].isEmpty() || rest < 1 || !root.endsWith(step[from])) continue;
            if (from == 0 && doubled(root) && step[0].length() == 1) continue;
            if (root.substring(rest - 1, rest).matches(step[2])) stepped.add(root.substring(0, rest) + step[to]);
        }
        return stepped;
    }

    private static boolean doubled(String root) {
        return root.length() > 1 && root.charAt(root.length() - 1) == root.charAt(root.length() - 2);
    }
}
