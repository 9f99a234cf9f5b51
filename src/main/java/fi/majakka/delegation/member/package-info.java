/** One member's access: what it is, how it came to be, and its end when they leave. */
package fi.majakka.delegation.member;
