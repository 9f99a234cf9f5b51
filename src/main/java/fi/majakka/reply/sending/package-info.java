/** A reply leaves once: claimed, given to its network, and when the answer was lost, looked for there. */
package fi.majakka.reply.sending;
