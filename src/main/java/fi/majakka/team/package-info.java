/** The people of the team and the service accounts: they appear by logging in. */
package fi.majakka.team;
