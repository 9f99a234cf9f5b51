/** What a member may, from roles, delegations, absences, deputies and emergencies, read at one moment. */
package fi.majakka.delegation.standing;
