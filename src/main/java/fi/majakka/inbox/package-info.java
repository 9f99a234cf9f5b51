/** The queue: comments from every network as items with one holder each. */
package fi.majakka.inbox;
