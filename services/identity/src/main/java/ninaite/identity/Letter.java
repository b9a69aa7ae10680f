// SPDX-License-Identifier: Apache-2.0
package ninaite.identity;

/**
 * A mail to be sent: plain text.
 *
 * @param link the address in the text that leads on; empty where there is none
 */
record Letter(String to, String subject, String text, String link) {}
