/** The connector port: what Majakka needs of a network, and plain records for what goes in and out. */
package fi.majakka.network;
