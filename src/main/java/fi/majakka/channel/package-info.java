/** The company's accounts on networks: how they are opened, how they are and how far they were read. */
package fi.majakka.channel;
