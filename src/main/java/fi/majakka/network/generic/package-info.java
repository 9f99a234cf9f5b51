/** A channel that no network stands behind: integrators feed it. */
package fi.majakka.network.generic;
