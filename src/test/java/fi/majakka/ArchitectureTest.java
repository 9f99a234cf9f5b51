package fi.majakka;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import fi.majakka.network.Connector;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The plan of the house, enforced. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fi.majakka");

    /** Left may use right, and everybody may use shared; nothing else. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("shared", Set.of()),
            Map.entry("network", Set.of()),
            Map.entry("team", Set.of()),
            Map.entry("delegation", Set.of("team")),
            Map.entry("channel", Set.of("network", "team", "delegation")),
            Map.entry("coverage", Set.of("channel", "team", "delegation")),
            Map.entry("inbox", Set.of("coverage", "channel", "network", "team", "delegation")),
            Map.entry("reply", Set.of("inbox", "channel", "network", "team", "delegation")),
            Map.entry("audit", Set.of("reply", "inbox", "coverage", "channel", "network", "team", "delegation")),
            Map.entry("notification", Set.of("reply", "inbox", "coverage", "channel", "network", "team", "delegation")),
            Map.entry("integration", Set.of("reply", "inbox", "coverage", "channel", "network", "team", "delegation")),
            // dev mode and tests only: may look into everything, and nobody may use it
            Map.entry("demo", Set.of("reply", "inbox", "channel", "network", "team", "delegation")));

    /** Calendar programs cannot log in: the secret in the address is the right, and is asked on every read. */
    private static final Set<String> OPEN_TO_ALL =
            Set.of("fi.majakka.coverage.calendar.CalendarsResource.read(java.lang.String)");

    private static final List<Class<? extends java.lang.annotation.Annotation>> VERBS =
            List.of(GET.class, POST.class, PUT.class, PATCH.class, DELETE.class);

    @Test
    void modules_use_only_what_the_plan_allows() {
        for (var module : HOUSE.stream()
                .map(ArchitectureTest::module)
                .filter(m -> !m.isEmpty())
                .distinct()
                .toList()) {
            var allowed = MAY_USE.get(module);
            assertTrue(allowed != null, "The plan knows no module " + module);
            var others = MAY_USE.keySet().stream()
                    .filter(m -> !m.equals(module) && !m.equals("shared") && !allowed.contains(m))
                    .map(m -> "fi.majakka." + m + "..")
                    .toArray(String[]::new);
            check(noClasses()
                    .that()
                    .resideInAPackage("fi.majakka." + module + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .as(module + " uses only " + allowed + " and shared"));
        }
    }

    @Test
    void what_is_below_a_module_s_root_is_used_by_that_module_alone() {
        for (var closed : HOUSE.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.matches("fi\\.majakka\\.[a-z]+\\..+") && !name.startsWith("fi.majakka.network."))
                .distinct()
                .toList()) {
            var module = closed.split("\\.")[2];
            check(noClasses()
                    .that()
                    .resideOutsideOfPackage("fi.majakka." + module + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(closed + "..")
                    .as("Only " + module + " uses " + closed));
        }
    }

    @Test
    void modules_form_no_circle() {
        check(slices().matching("fi.majakka.(*)..").should().beFreeOfCycles());
    }

    @Test
    void networks_do_not_know_each_other_and_nobody_knows_them() {
        check(slices().matching("fi.majakka.network.(*)..").should().notDependOnEachOther());
        check(noClasses()
                .that(not(resideInAnyPackage("fi.majakka.network.*..", "fi.majakka.demo..")))
                .should()
                .dependOnClassesThat(resideInAPackage("fi.majakka.network.*..")));
    }

    @Test
    void only_shared_knows_what_time_it_is() {
        ArchCondition<JavaClass> readTheClock = condition(
                "read the clock",
                (type, events) -> type.getMethodCallsFromSelf().stream()
                        .filter(call -> isClock(call))
                        .forEach(call -> events.add(SimpleConditionEvent.satisfied(type, call.getDescription()))));
        check(noClasses()
                .that()
                .resideOutsideOfPackages("fi.majakka.shared..", "fi.majakka.demo..")
                .should(readTheClock));
    }

    @Test
    void every_endpoint_method_carries_its_authorization() {
        ArchCondition<JavaMethod> say = condition("say who may call it", (method, events) -> {
            boolean said =
                    method.isAnnotatedWith(PermissionsAllowed.class) || method.isAnnotatedWith(Authenticated.class);
            boolean open = method.isAnnotatedWith(PermitAll.class);
            if (open != OPEN_TO_ALL.contains(method.getFullName()))
                events.add(SimpleConditionEvent.violated(method, method.getFullName() + " is open to all, or is not"));
            if (isEndpoint(method) && !said && !open)
                events.add(SimpleConditionEvent.violated(method, method.getFullName()));
            if (isEndpoint(method)
                    && !method.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
                events.add(SimpleConditionEvent.violated(
                        method, method.getFullName() + " is not public and would be ignored"));
        });
        check(methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .or()
                .areDeclaredInClassesThat()
                .resideInAPackage("fi.majakka..")
                .should(say));
    }

    @Test
    void entity_fields_are_written_only_by_their_entity() {
        ArchCondition<JavaField> ownWritesOnly = condition(
                "be written only by its entity",
                (field, events) -> field.getAccessesToSelf().stream()
                        .filter(a ->
                                a.getAccessType() == com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType.SET)
                        .filter(a -> !a.getOriginOwner().equals(field.getOwner()))
                        .forEach(a -> events.add(SimpleConditionEvent.violated(field, a.getDescription()))));
        check(fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should(ownWritesOnly));
    }

    @Test
    void no_network_call_runs_inside_a_transaction() {
        ArchCondition<JavaMethod> callNoNetwork = condition(
                "call no network",
                (method, events) -> method.getMethodCallsFromSelf().stream()
                        .filter(call -> call.getTargetOwner().isAssignableTo(Connector.class))
                        .filter(call ->
                                !Set.of("network", "pollSeconds", "allowance").contains(call.getName()))
                        .forEach(call -> events.add(SimpleConditionEvent.violated(method, call.getDescription()))));
        check(methods().that().areAnnotatedWith(Transactional.class).should(callNoNetwork));
    }

    @Test
    void packages_are_words_of_the_product() {
        check(noClasses()
                .should()
                .resideInAnyPackage("..service..", "..dto..", "..util..", "..impl..", "..manager..", "..helper.."));
    }

    @Test
    void resources_have_no_parameters_as_fields() {
        check(classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should(condition(
                        "have no parameter fields",
                        (type, events) -> type.getFields().stream()
                                .filter(f -> f.getAnnotations().stream()
                                        .anyMatch(a ->
                                                a.getRawType().getSimpleName().endsWith("Param")))
                                .forEach(f -> events.add(SimpleConditionEvent.violated(type, f.getFullName()))))));
    }

    @Test
    void files_are_small() throws IOException {
        try (var files = Files.walk(java.nio.file.Path.of("src/main/java"))) {
            var sizes = files.filter(f -> f.toString().endsWith(".java"))
                    .map(ArchitectureTest::lines)
                    .toList();
            var long200 = sizes.stream().filter(s -> s.getValue() > 200).toList();
            assertEquals(List.of(), long200, "Files above 200 lines");
            long median =
                    sizes.stream().map(Map.Entry::getValue).sorted().toList().get(sizes.size() / 2);
            assertTrue(median < 50, "The median file has " + median + " lines");
        }
    }

    private static Map.Entry<String, Long> lines(java.nio.file.Path file) {
        try (var lines = Files.lines(file)) {
            return Map.entry(file.toString(), lines.count());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean isEndpoint(JavaMethod method) {
        return VERBS.stream().anyMatch(method::isAnnotatedWith);
    }

    private static boolean isClock(JavaAccess<?> call) {
        var owner = call.getTargetOwner();
        boolean now = call.getName().equals("now")
                && List.of(
                                Instant.class,
                                LocalDate.class,
                                LocalDateTime.class,
                                ZonedDateTime.class,
                                OffsetDateTime.class)
                        .stream()
                        .anyMatch(owner::isEquivalentTo);
        boolean system = owner.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis");
        boolean clock = owner.isEquivalentTo(java.time.Clock.class)
                && (call.getName().startsWith("system") || call.getName().startsWith("tick"));
        return now || system || clock;
    }

    private static String module(JavaClass type) {
        var rest = type.getPackageName().replaceFirst("^fi\\.majakka\\.?", "");
        return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(HOUSE);
    }

    private interface Check<T> {
        void on(T item, ConditionEvents events);
    }

    private static <T> ArchCondition<T> condition(String name, Check<T> check) {
        return new ArchCondition<>(name) {
            @Override
            public void check(T item, ConditionEvents events) {
                check.on(item, events);
            }
        };
    }
}
