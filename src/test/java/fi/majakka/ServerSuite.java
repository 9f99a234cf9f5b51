package fi.majakka;

import org.junit.platform.suite.api.ExcludePackages;
import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The rest: everything else, wherever it is. */
@Suite
@SelectPackages("fi.majakka")
@ExcludePackages({"fi.majakka.browser", "fi.majakka.network", "fi.majakka.coverage.duty", "fi.majakka.coverage.proof"})
@IncludeClassNamePatterns(".*Test")
@ExcludeTags({"real", "bench"})
class ServerSuite {}
