/** Who is there and who is away, so that the inbox never goes dark. */
package fi.majakka.coverage;
