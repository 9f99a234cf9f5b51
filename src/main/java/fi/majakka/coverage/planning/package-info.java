/** Where planners and members change who is on duty, after seeing what it does. */
package fi.majakka.coverage.planning;
