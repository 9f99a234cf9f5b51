/** Who did what, when, from what to what: listens to every change and is used by nobody. */
package fi.majakka.audit;
