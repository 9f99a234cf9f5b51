/** Sets of channels that are covered together, with the hours that they promise. */
package fi.majakka.coverage.desk;
