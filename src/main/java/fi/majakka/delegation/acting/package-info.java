/** Who stands in when the owner cannot decide: the deputy while he is away, and two people in an emergency. */
package fi.majakka.delegation.acting;
