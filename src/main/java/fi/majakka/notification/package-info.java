/** Tells members what concerns them: listens to all and is used by nobody. */
package fi.majakka.notification;
