package fi.majakka.shared;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which page of a list is asked for: every list takes these two. */
public class PageQuery {
    @QueryParam("cursor")
    @Parameter(description = "next of the page before; without it the first page")
    String cursor;

    @QueryParam("limit")
    @DefaultValue("50")
    @Parameter(description = "most items of the page, 1 to 200")
    @Min(1)
    @Max(200)
    int limit;

    /** Null for the first page. */
    public String cursor() {
        return cursor;
    }

    public int limit() {
        return limit;
    }
}
