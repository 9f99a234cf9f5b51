/** Duty as time goes on: each turn told once, each gap found and remembered. */
package fi.majakka.coverage.watch;
