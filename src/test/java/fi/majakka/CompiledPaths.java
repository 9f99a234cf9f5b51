package fi.majakka;

import groovy.lang.DelegatingMetaClass;
import groovy.lang.GroovyShell;
import groovy.lang.GroovySystem;
import groovy.lang.MetaClass;
import groovy.lang.Script;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.codehaus.groovy.runtime.InvokerHelper;

/**
 * REST-assured takes each path into an answer, such as {@code items[0].id}, for a script of Groovy and compiles it, each time
 * anew: that was a quarter of what the tests of the API cost. Here a script is compiled once.
 */
final class CompiledPaths extends DelegatingMetaClass {
    private final Map<String, Class<? extends Script>> scripts = new ConcurrentHashMap<>();

    private CompiledPaths(MetaClass ofShells) {
        super(ofShells);
    }

    static void keep() {
        var registry = GroovySystem.getMetaClassRegistry();
        var kept = new CompiledPaths(registry.getMetaClass(GroovyShell.class));
        kept.initialize();
        registry.setMetaClass(GroovyShell.class, kept);
    }

    @Override
    public Object invokeMethod(Object shell, String method, Object[] arguments) {
        if (method.equals("evaluate") && arguments.length == 1 && arguments[0] instanceof CharSequence path)
            return run((GroovyShell) shell, path.toString());
        return super.invokeMethod(shell, method, arguments);
    }

    private Object run(GroovyShell shell, String path) {
        var script = scripts.computeIfAbsent(path, text -> shell.parse(text).getClass());
        return InvokerHelper.createScript(script, shell.getContext()).run();
    }
}
