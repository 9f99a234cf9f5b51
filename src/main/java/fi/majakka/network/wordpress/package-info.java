/** WordPress sites by their own REST API: one site is one channel, read and answered as one of its editors. */
package fi.majakka.network.wordpress;
