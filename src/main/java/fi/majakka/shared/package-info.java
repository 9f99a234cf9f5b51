/** What every module may use: ids that cross modules, time, problems, pages, leases. */
package fi.majakka.shared;
