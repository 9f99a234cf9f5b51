/** Work follows duty: new comments go to who is there, and pass on when duty turns. */
package fi.majakka.inbox.assignment;
