/** Shifts that members pass among themselves. */
package fi.majakka.coverage.swap;
