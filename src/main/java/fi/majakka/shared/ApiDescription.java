package fi.majakka.shared;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Says once for all endpoints what holds for all: who may call, which problems come back, what each is called. */
public class ApiDescription implements OASFilter {
    /** Sorted: the document must be the same in every run. */
    private static final Map<String, String> PROBLEMS = new TreeMap<>(Map.of(
            "400", "The request is not valid: which field, and the rule it breaks",
            "401", "Not logged in",
            "403", "The role that is missing",
            "404", "Not there, or not for the caller to see",
            "429", "Too many requests, see Retry-After"));

    private static final Map<String, String> ON_CHANGE = new TreeMap<>(Map.of(
            "409", "The state does not allow it now",
            "412", "It changed since it was read",
            "413", "The body is larger than 256 KiB",
            "415", "The body is not JSON",
            "422", "A rule of the house or of the network forbids it",
            "428", "If-Match is missing"));
    private static final Pattern WORDS = Pattern.compile("(?=[A-Z])");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        var schemes = api.getComponents();
        schemes.removeSchema("Page"); // only its kinds are used
        wallClock(api, "LocalTime", "^([01]\\d|2[0-4]):[0-5]\\d$", "09:00");
        wallClock(api, "LocalDateTime", "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?$", "2027-07-05T09:00");
        schemes.addSecurityScheme(
                "bearer",
                OASFactory.createSecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"));
        schemes.addSecurityScheme(
                "session",
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.COOKIE)
                        .name("q_session"));
        api.setSecurity(List.of(
                OASFactory.createSecurityRequirement().addScheme("bearer"),
                OASFactory.createSecurityRequirement().addScheme("session")));
        api.setServers(List.of(OASFactory.createServer().url("/")));
        api.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().forEach((verb, op) -> describe(path, verb, op)));
    }

    /** Times without a zone: the framework's own examples have nanoseconds, or are called instants. */
    private static void wallClock(OpenAPI api, String name, String pattern, String example) {
        if (!api.getComponents().getSchemas().containsKey(name)) return;
        api.getComponents()
                .addSchema(
                        name,
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.STRING)
                                .pattern(pattern)
                                .description("wall-clock time in the zone that stands beside it")
                                .addExample(example));
    }

    private static void describe(String path, PathItem.HttpMethod verb, Operation operation) {
        operation.setTags(List.of(path.split("/")[3]));
        operation.setSecurity(null); // what holds for all is said above
        operation.setSummary(summary(operation.getOperationId()));
        PROBLEMS.forEach((status, meaning) -> problem(operation, status, meaning));
        if (verb != PathItem.HttpMethod.GET)
            ON_CHANGE.forEach((status, meaning) -> problem(operation, status, meaning));
    }

    private static void problem(Operation operation, String status, String meaning) {
        operation.getResponses().addAPIResponse(status, answer(meaning));
    }

    private static APIResponse answer(String meaning) {
        var schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
        var content = OASFactory.createContent()
                .addMediaType(
                        ProblemView.MEDIA_TYPE, OASFactory.createMediaType().schema(schema));
        return OASFactory.createAPIResponse().description(meaning).content(content);
    }

    /** {@code WorkResource_assign} reads "Work: assign". */
    private static String summary(String operationId) {
        var parts = operationId.replace("Resource", "").split("_");
        var words = String.join(" ", WORDS.split(parts[0])).toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ": "
                + String.join(" ", WORDS.split(parts[1])).toLowerCase(Locale.ROOT);
    }
}
