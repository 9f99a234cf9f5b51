package fi.majakka.delegation;

import fi.majakka.shared.MemberId;
import java.util.Set;

/** Whoever asked, kept beyond the request: an open stream is asked again with it what it may still tell. */
public record Caller(MemberId id, Set<String> provider) {}
