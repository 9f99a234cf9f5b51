/** Who is on duty when, as a pure function of the rules: no database, no clock. */
package fi.majakka.coverage.duty;
