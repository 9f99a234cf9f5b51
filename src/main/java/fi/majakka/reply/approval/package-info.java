/** A reply is read by a second person before it leaves: when, by whom, and what came of it. */
package fi.majakka.reply.approval;
