/** Who may do what, now: every check asks {@link fi.majakka.delegation.Authority}. */
package fi.majakka.delegation;
