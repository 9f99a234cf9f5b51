/** Reads and answers Bluesky: notifications and threads through the account's own server, replies as records with a key of our choice. */
package fi.majakka.network.bluesky;
