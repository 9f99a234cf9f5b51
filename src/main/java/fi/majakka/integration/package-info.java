/** What leaves Majakka for others: the stream of events and the list of changes. */
package fi.majakka.integration;
