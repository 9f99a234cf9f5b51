package fi.majakka;

import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Another: what needs no program around it, such as what networks answer and who is on duty when. */
@Suite
@SelectPackages({"fi.majakka.network", "fi.majakka.coverage.duty", "fi.majakka.coverage.proof"})
@IncludeClassNamePatterns(".*Test")
@ExcludeTags({"real", "bench"})
class PlainSuite {}
