/** A role on channels from the request to its end: asked, given, approved, refused, renewed, revoked, given back. */
package fi.majakka.delegation.granting;
