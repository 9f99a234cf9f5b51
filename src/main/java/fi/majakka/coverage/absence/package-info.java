/** Who is away, and who stands in. */
package fi.majakka.coverage.absence;
