package fi.majakka.delegation.granting;

/** What was decided on a delegation; what time makes of it is its {@link DelegationState}. */
public enum DelegationDecision {
    REQUESTED,
    REFUSED,
    APPROVED,
    REVOKED
}
