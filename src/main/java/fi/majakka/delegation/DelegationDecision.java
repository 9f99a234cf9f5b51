package fi.majakka.delegation;

/** What was decided on a delegation; what time makes of it is its {@link DelegationState}. */
enum DelegationDecision {
    REQUESTED,
    REFUSED,
    APPROVED,
    REVOKED
}
