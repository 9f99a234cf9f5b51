package fi.majakka.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** The login form in the reader's language. The request's own parameters go along in hidden fields. */
record DemoLoginPage(String lang, Map<String, String> parameters, Collection<DemoPerson> people) {
    private static final List<String> LANGUAGES = List.of("fi", "sv", "en");
    private static final List<String> OWN = List.of("username", "password", "ui_locales");
    private static final Properties WORDS = words();
    private static final String STYLE = """
            :root{color-scheme:light dark}
            body{font:1.125rem/1.5 system-ui,sans-serif;max-width:26rem;margin:8vh auto;padding:0 1rem}
            label{display:block;margin-top:1rem;font-weight:600}
            input{font:inherit;width:100%;box-sizing:border-box;padding:.6rem;border:1px solid GrayText;border-radius:.4rem}
            button{font:inherit;margin-top:1.5rem;padding:.7rem 1.4rem;border:0;border-radius:.4rem;background:#14507a;color:#fff}
            :focus-visible{outline:3px solid #e0a100;outline-offset:2px}
            [role=alert]{border-left:.3rem solid #c22;padding:.2rem 0 .2rem .8rem}
            nav a{margin-right:1rem}
            """;

    static DemoLoginPage of(DemoExchange x, Collection<DemoPerson> people) {
        var wanted = x.get("ui_locales") != null ? x.get("ui_locales") : x.header("Accept-Language");
        var lang = wanted == null || wanted.length() < 2 ? "en" : wanted.substring(0, 2);
        return new DemoLoginPage(LANGUAGES.contains(lang) ? lang : "en", x.parameters(), people);
    }

    String form(boolean wrong) {
        var alert = wrong ? "<p role=alert id=wrong>" + say("wrong") + "</p>" : "";
        var describes = wrong ? " aria-invalid=true aria-describedby=wrong" : "";
        return page("""
                <h1>%s</h1>
                <p>%s</p>
                %s
                <form method=post action=/authorize>
                <label for=username>%s</label>
                <input id=username name=username autocomplete=username autocapitalize=none spellcheck=false required autofocus%s>
                <label for=password>%s</label>
                <input id=password name=password type=password autocomplete=current-password required%s>
                %s
                <button>%s</button>
                </form>
                <details><summary>%s</summary><ul>%s</ul></details>
                <nav aria-label="%s">%s</nav>""".formatted(
                        say("title"),
                        say("hint"),
                        alert,
                        say("user"),
                        describes,
                        say("password"),
                        describes,
                        hidden(),
                        say("login"),
                        say("who"),
                        listed(),
                        say("language"),
                        languages()));
    }

    String refusal(String why) {
        return page("<h1>%s</h1><p role=alert>%s</p>".formatted(say("title"), escape(why)));
    }

    private String page(String body) {
        return """
                <!doctype html>
                <html lang=%s><head><meta charset=utf-8><meta name=viewport content="width=device-width">
                <title>%s</title><style>%s</style></head>
                <body><main>%s</main></body></html>
                """.formatted(lang, say("title"), STYLE, body);
    }

    private String hidden() {
        return parameters.entrySet().stream()
                .filter(p -> !OWN.contains(p.getKey()))
                .map(p -> "<input type=hidden name=\"%s\" value=\"%s\">"
                        .formatted(escape(p.getKey()), escape(p.getValue())))
                .collect(Collectors.joining("\n", "<input type=hidden name=ui_locales value=" + lang + ">\n", ""));
    }

    private String listed() {
        return people.stream()
                .map(p -> "<li>%s: <code>%s</code></li>".formatted(escape(p.name()), escape(p.login())))
                .collect(Collectors.joining());
    }

    private String languages() {
        var rest = parameters.entrySet().stream()
                .filter(p -> !OWN.contains(p.getKey()))
                .map(p -> "&amp;" + DemoExchange.encoded(p.getKey()) + "=" + DemoExchange.encoded(p.getValue()))
                .collect(Collectors.joining());
        return LANGUAGES.stream()
                .map(l -> "<a lang=%s hreflang=%s href=\"/authorize?ui_locales=%s%s\"%s>%s</a>"
                        .formatted(l, l, l, rest, l.equals(lang) ? " aria-current=true" : "", say("name." + l)))
                .collect(Collectors.joining());
    }

    private String say(String key) {
        return escape(WORDS.getProperty(key.startsWith("name.") ? key : lang + "." + key));
    }

    private static Properties words() {
        var words = new Properties();
        try (var in = new InputStreamReader(
                DemoLoginPage.class.getResourceAsStream("/demo/login.properties"), StandardCharsets.UTF_8)) {
            words.load(in);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String escape(String s) {
        return s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
