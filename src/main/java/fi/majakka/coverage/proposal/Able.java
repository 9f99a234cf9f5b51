package fi.majakka.coverage.proposal;

import java.util.Set;

/**
 * Who may do what in a slot, of those who are there for all of it.
 *
 * @param alone answer on all channels of the desk without an approval
 * @param supervised answer on all of them when an approver is there
 * @param approvers decide on replies of others on all of them
 */
record Able(Set<Worker> alone, Set<Worker> supervised, Set<Worker> approvers) {}
