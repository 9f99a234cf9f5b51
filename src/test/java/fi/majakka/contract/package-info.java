/** The REST contract, tested on every operation that the program describes. */
package fi.majakka.contract;
