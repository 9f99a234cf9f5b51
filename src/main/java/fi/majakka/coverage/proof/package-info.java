/** Whether somebody is there at every hour that was promised, weeks ahead. */
package fi.majakka.coverage.proof;
