/** The packaged program in a process of its own, with nothing but environment variables, a database and a login. */
package fi.majakka.production;
