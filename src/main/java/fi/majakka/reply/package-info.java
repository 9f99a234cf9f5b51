/** The company's answers: written, sent once, and told as uncertain where they are. */
package fi.majakka.reply;
