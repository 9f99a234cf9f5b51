package fi.majakka;

import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** A third of the tests: what people do in a browser. */
@Suite
@SelectPackages("fi.majakka.browser")
@IncludeClassNamePatterns(".*Test")
@ExcludeTags({"real", "bench"})
class BrowserSuite {}
