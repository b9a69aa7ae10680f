// SPDX-License-Identifier: Apache-2.0
package ninaite.identity;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;

/**
 * A passkey as it is stored (W3C WebAuthn Level 3, credential record). The public half alone: there
 * is nothing in it to steal.
 *
 * @param id of the credential, base64url
 * @param account whose it is
 */
@Document("passkeys")
record Passkey(
    @Id String id,
    String account,
    String publicKey,
    long signatures,
    boolean verified,
    List<String> transports,
    boolean backupEligible,
    boolean backedUp,
    @Nullable String attestation,
    @Nullable String client,
    String label,
    Instant created,
    Instant lastUsed) {

  static Passkey of(CredentialRecord from) {
    return new Passkey(
        from.getCredentialId().toBase64UrlString(),
        account(from.getUserEntityUserId()),
        new Bytes(from.getPublicKey().getBytes()).toBase64UrlString(),
        from.getSignatureCount(),
        from.isUvInitialized(),
        from.getTransports().stream().map(AuthenticatorTransport::getValue).toList(),
        from.isBackupEligible(),
        from.isBackupState(),
        text(from.getAttestationObject()),
        text(from.getAttestationClientDataJSON()),
        from.getLabel(),
        from.getCreated(),
        from.getLastUsed());
  }

  CredentialRecord record() {
    return ImmutableCredentialRecord.builder()
        .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
        .credentialId(Bytes.fromBase64(id))
        .userEntityUserId(handle(account))
        .publicKey(ImmutablePublicKeyCose.fromBase64(publicKey))
        .signatureCount(signatures)
        .uvInitialized(verified)
        .transports(asTransports())
        .backupEligible(backupEligible)
        .backupState(backedUp)
        .attestationObject(bytes(attestation))
        .attestationClientDataJSON(bytes(client))
        .label(label)
        .created(created)
        .lastUsed(lastUsed)
        .build();
  }

  private Set<AuthenticatorTransport> asTransports() {
    return transports.stream()
        .map(AuthenticatorTransport::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What the authenticator keeps of whose it is: the subject, which says nothing of them. */
  static Bytes handle(String account) {
    return new Bytes(account.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  static String account(Bytes handle) {
    return new String(handle.getBytes(), java.nio.charset.StandardCharsets.UTF_8);
  }

  private static @Nullable String text(@Nullable Bytes bytes) {
    return bytes == null ? null : bytes.toBase64UrlString();
  }

  private static @Nullable Bytes bytes(@Nullable String text) {
    return text == null ? null : Bytes.fromBase64(text);
  }
}
