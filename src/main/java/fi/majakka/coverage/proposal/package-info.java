/** Plans that the program proposes: who could take which shift so that rules hold and burdens are even. */
package fi.majakka.coverage.proposal;
