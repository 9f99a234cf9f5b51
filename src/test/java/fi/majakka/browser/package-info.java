/** What people do in a browser, with the built client, a real Chromium and the demo network. */
package fi.majakka.browser;
