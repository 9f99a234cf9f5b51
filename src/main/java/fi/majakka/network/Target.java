package fi.majakka.network;

/**
 * The comment that something is done to.
 *
 * @param parentExternalId its parent, null at the top
 * @param postExternalId its post, null when the network has none
 * @param reference what the connector asked to get back, see {@link IncomingComment#reference}
 * @param authorHandle for networks where an answer must mention its addressee, may be null
 */
public record Target(
        String externalId, String parentExternalId, String postExternalId, String reference, String authorHandle) {}
