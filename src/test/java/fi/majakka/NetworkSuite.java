package fi.majakka;

import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Another: what networks answer, with no program around it. */
@Suite
@SelectPackages("fi.majakka.network")
@IncludeClassNamePatterns(".*Test")
@ExcludeTags({"real", "bench"})
class NetworkSuite {}
