package fi.majakka.coverage.holiday;

import fi.majakka.coverage.holiday.Holiday.Names;
import java.util.Map;

/** Jollyday has no Finnish, and the Swedish of Sweden: what the days of Finland and Åland are called there, by its keys. */
final class FinnishNames {
    static final Map<String, Names> BY_KEY = Map.ofEntries(
            named("NEW_YEAR", "uudenvuodenpäivä", "nyårsdagen", "New Year's Day"),
            named("EPIPHANY", "loppiainen", "trettondagen", "Epiphany"),
            named("christian.GOOD_FRIDAY", "pitkäperjantai", "långfredagen", "Good Friday"),
            named("christian.EASTER", "pääsiäispäivä", "påskdagen", "Easter Sunday"),
            named("christian.EASTER_MONDAY", "toinen pääsiäispäivä", "annandag påsk", "Easter Monday"),
            named("LABOUR_DAY", "vappu", "första maj", "May Day"),
            named("christian.ASCENSION_DAY", "helatorstai", "Kristi himmelsfärdsdag", "Ascension Day"),
            named("christian.WHIT_SUNDAY", "helluntaipäivä", "pingstdagen", "Whit Sunday"),
            named("SELF_GOVERNANCE", "Ahvenanmaan itsehallintopäivä", "Ålands självstyrelsedag", "Self-Government Day"),
            named("MIDSUMMER_EVE", "juhannusaatto", "midsommarafton", "Midsummer Eve"),
            named("MIDSUMMER", "juhannuspäivä", "midsommardagen", "Midsummer Day"),
            named("ALL_SAINTS", "pyhäinpäivä", "alla helgons dag", "All Saints' Day"),
            named("INDEPENDENCE_DAY", "itsenäisyyspäivä", "självständighetsdagen", "Independence Day"),
            named("CHRISTMAS_EVE", "jouluaatto", "julafton", "Christmas Eve"),
            named("CHRISTMAS", "joulupäivä", "juldagen", "Christmas Day"),
            named("STEPHENS", "tapaninpäivä", "annandag jul", "St Stephen's Day"));

    private FinnishNames() {}

    private static Map.Entry<String, Names> named(String key, String fi, String sv, String en) {
        return Map.entry(key, new Names(fi, sv, en));
    }
}
