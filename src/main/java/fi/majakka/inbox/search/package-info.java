/** How comments are found by words: Finnish, Swedish and English forms, compounds, one slip of the finger. */
package fi.majakka.inbox.search;
