/** How much of what a member writes is read first: their record, and the advice that follows from it. */
package fi.majakka.reply.trust;
