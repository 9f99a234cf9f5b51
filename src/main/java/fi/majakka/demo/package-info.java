/** What dev mode and tests bring along so that the program runs at once: a database, a login, the bakery's people. */
package fi.majakka.demo;
