/** Who is meant to be on duty: rotas, one-off changes, plans for a period. */
package fi.majakka.coverage.rota;
