/** Which days are free by law or by custom, country by country. */
package fi.majakka.coverage.holiday;
