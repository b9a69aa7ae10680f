// SPDX-License-Identifier: Apache-2.0
package ninaite.identity;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Set;
import ninaite.service.Index;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/** Everybody's passkeys, as Spring Security asks for them. */
@Component
class Passkeys
    implements UserCredentialRepository,
        PublicKeyCredentialUserEntityRepository,
        UserDetailsService {
  private final MongoTemplate mongo;
  private final Accounts accounts;

  Passkeys(MongoTemplate mongo, Accounts accounts) {
    this.mongo = mongo;
    this.accounts = accounts;
  }

  @Bean
  static Index passkeysByAccount() {
    return Index.on("passkeys", "account");
  }

  /**
   * The person is verified by the device every time (PIN, finger, face): only so is a passkey more
   * than one factor (NIST SP 800-63B-4 3.1.7). And it is found without a name having been typed.
   *
   * @param host of the public address: what passkeys belong to
   */
  Webauthn4JRelyingPartyOperations at(String host, String publicUrl) {
    var party =
        new Webauthn4JRelyingPartyOperations(
            this,
            this,
            PublicKeyCredentialRpEntity.builder().id(host).name("担い手 Ninaite").build(),
            Set.of(publicUrl));
    party.setCustomizeCreationOptions(
        options ->
            options.authenticatorSelection(
                AuthenticatorSelectionCriteria.builder()
                    .userVerification(UserVerificationRequirement.REQUIRED)
                    .residentKey(ResidentKeyRequirement.REQUIRED)
                    .build()));
    party.setCustomizeRequestOptions(
        options -> options.userVerification(UserVerificationRequirement.REQUIRED));
    return party;
  }

  List<Passkey> of(Account account) {
    return mongo.find(query(where("account").is(account.id())), Passkey.class);
  }

  boolean has(Account account) {
    return mongo.exists(query(where("account").is(account.id())), Passkey.class);
  }

  void remove(Account account, String id) {
    mongo.remove(query(where("_id").is(id).and("account").is(account.id())), Passkey.class);
  }

  @Override
  public void save(CredentialRecord record) {
    mongo.save(Passkey.of(record));
  }

  @Override
  public @Nullable CredentialRecord findByCredentialId(Bytes id) {
    Passkey found = mongo.findById(id.toBase64UrlString(), Passkey.class);
    return found == null ? null : found.record();
  }

  @Override
  public List<CredentialRecord> findByUserId(Bytes handle) {
    return mongo.find(query(where("account").is(Passkey.account(handle))), Passkey.class).stream()
        .map(Passkey::record)
        .toList();
  }

  /** Of credentials and of people alike; here only the first are ever deleted. */
  @Override
  public void delete(Bytes id) {
    mongo.remove(query(where("_id").is(id.toBase64UrlString())), Passkey.class);
  }

  /** Asked when a passkey is made: the device shows the address, since people know that. */
  @Override
  public @Nullable PublicKeyCredentialUserEntity findByUsername(String subject) {
    return accounts.find(subject).map(found -> entity(found, found.address())).orElse(null);
  }

  /** Asked when one is used: the name leads on to the account. */
  @Override
  public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
    return accounts
        .find(Passkey.account(handle))
        .map(found -> entity(found, found.id()))
        .orElse(null);
  }

  private static PublicKeyCredentialUserEntity entity(Account account, String name) {
    return ImmutablePublicKeyCredentialUserEntity.builder()
        .id(Passkey.handle(account.id()))
        .name(name)
        .displayName(name)
        .build();
  }

  /** Accounts are made by signing up alone. */
  @Override
  public void save(PublicKeyCredentialUserEntity person) {
    throw new UnsupportedOperationException("an account is there before its passkey");
  }

  @Override
  public UserDetails loadUserByUsername(String subject) {
    return accounts
        .find(subject)
        .filter(found -> found.state() != Account.State.DISABLED)
        .map(found -> User.withUsername(found.id()).password("").authorities(List.of()).build())
        .orElseThrow(() -> new UsernameNotFoundException("no such account"));
  }
}
