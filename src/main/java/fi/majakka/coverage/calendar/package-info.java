/** Duty in people's own calendars, and what those calendars say of absences. */
package fi.majakka.coverage.calendar;
