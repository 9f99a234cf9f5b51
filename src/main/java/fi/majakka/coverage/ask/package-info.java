/** People asked to take a gap. */
package fi.majakka.coverage.ask;
