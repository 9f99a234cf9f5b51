package fi.majakka;

import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** One half of the tests, as long as the other: what people do in a browser, and what networks answer. */
@Suite
@SelectPackages({"fi.majakka.browser", "fi.majakka.network"})
@IncludeClassNamePatterns(".*Test")
@ExcludeTags({"real", "bench"})
class EdgeSuite {}
