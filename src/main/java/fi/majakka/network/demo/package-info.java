/** The demo network, in dev and test mode only: a bakery's public comments, replayed, with faults on demand. */
package fi.majakka.network.demo;
