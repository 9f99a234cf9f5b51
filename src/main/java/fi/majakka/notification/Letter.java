package fi.majakka.notification;

import java.util.UUID;

/**
 * One e-mail to one member.
 *
 * @param calendar an invitation as a calendar file, or what takes one back; null when there is none
 * @param method REQUEST or CANCEL, as the calendar says
 */
record Letter(UUID to, String subject, String body, String calendar, String method) {}
