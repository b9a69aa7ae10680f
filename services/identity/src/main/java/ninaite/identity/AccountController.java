// SPDX-License-Identifier: Apache-2.0
package ninaite.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import ninaite.japan.CorporateNumber;
import ninaite.japan.MunicipalityCode;
import ninaite.service.AllowedTo;
import ninaite.service.Answer;
import ninaite.service.Caller;
import ninaite.service.Problem;
import ninaite.service.Problems;
import ninaite.service.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Accounts for those who decide about them. What somebody may not decide about is absent. */
@RestController
@RequestMapping("/accounts")
class AccountController {
  private final Accounts accounts;
  private final Grants grants;
  private final Letters letters;
  private final Post post;
  private final Problems problems;

  AccountController(
      Accounts accounts, Grants grants, Letters letters, Post post, Problems problems) {
    this.problems = problems;
    this.accounts = accounts;
    this.grants = grants;
    this.letters = letters;
    this.post = post;
  }

  /** For programs, whatever they accept: beside pages, errors would be pages. */
  @ExceptionHandler
  @Nullable ResponseEntity<Problem> refuse(Exception e, HttpServletRequest request) {
    return problems.answer(e, request);
  }

  /** An account as those see it who decide about it: nothing of its factors. */
  record View(
      String id,
      String address,
      Role role,
      @Nullable String organisation,
      @Nullable String municipality,
      boolean admin,
      Account.State state,
      Instant createdAt) {
    static View of(Account account) {
      return new View(
          account.id(),
          account.address(),
          account.role(),
          account.organisation(),
          account.municipality(),
          account.admin(),
          account.state(),
          account.createdAt());
    }
  }

  /** Accounts, oldest first. */
  record Listed(List<View> accounts) {}

  /** Somebody who shall have an account. */
  record Invite(
      String address,
      Role role,
      @Nullable String organisation,
      @Nullable String municipality,
      @Nullable Boolean admin) {}

  @GetMapping
  @AllowedTo({Role.CITY, Role.OPERATOR, Role.EMPLOYER})
  Listed list(@RequestParam(required = false) @Nullable State state, Caller caller) {
    boolean nothing =
        caller.is(Role.EMPLOYER)
            && !Powers.isAdminOf(caller, asking(caller), caller.organisation());
    Criteria visible = Powers.visible(caller);
    Criteria asked =
        state == null
            ? visible
            : new Criteria()
                .andOperator(
                    visible,
                    Criteria.where("state")
                        .is(Account.State.valueOf(state.name().toUpperCase(Locale.ROOT))));
    return new Listed(nothing ? List.of() : accounts.all(asked).stream().map(View::of).toList());
  }

  /** As it stands in a query. */
  enum State {
    pending,
    active,
    disabled
  }

  @PostMapping
  @AllowedTo({Role.CITY, Role.OPERATOR, Role.EMPLOYER})
  ResponseEntity<?> invite(@RequestBody Invite invite, Caller caller, Locale language) {
    String address = Accounts.normal(invite.address());
    Optional<AccountFault> fault = fault(invite, address, caller);
    if (fault.isPresent()) {
      return fault.get().answer();
    }
    Account made =
        accounts.make(
            address,
            invite.role(),
            invite.organisation(),
            invite.municipality(),
            invite.role() == Role.EMPLOYER && Boolean.TRUE.equals(invite.admin()),
            Account.State.ACTIVE);
    post.later(() -> post.send(letters.invitation(address, language)));
    return ResponseEntity.created(URI.create("/accounts/" + made.id())).body(View.of(made));
  }

  private Optional<AccountFault> fault(Invite invite, String address, Caller caller) {
    if (!Powers.gives(
        caller, asking(caller), invite.role(), invite.organisation(), invite.municipality())) {
      return Optional.of(AccountFault.ROLE_NOT_YOURS_TO_GIVE);
    }
    if (!Accounts.isAddress(address) || accounts.isSample(address)) {
      return Optional.of(AccountFault.ADDRESS_MALFORMED);
    }
    boolean placed = invite.role() == Role.CITY || invite.role() == Role.INSTRUCTOR;
    if (placed != (invite.municipality() != null)
        || placed && !MunicipalityCode.isValid(String.valueOf(invite.municipality()))) {
      return Optional.of(AccountFault.MUNICIPALITY_MALFORMED);
    }
    if (!hasRightOrganisation(invite)) {
      return Optional.of(AccountFault.ORGANISATION_MALFORMED);
    }
    return accounts.at(address).map(_ -> AccountFault.ADDRESS_TAKEN);
  }

  private static boolean hasRightOrganisation(Invite invite) {
    String organisation = invite.organisation();
    return switch (invite.role()) {
      case EMPLOYER -> organisation != null && CorporateNumber.isValid(organisation);
      case INSTRUCTOR -> organisation != null && organisation.matches("[a-z0-9-]{1,40}");
      case TRAINEE, CITY, BUREAU, OPERATOR -> organisation == null;
    };
  }

  /** Somebody who waits may act from now on; the first of an employer is its admin. */
  @PostMapping("/{id}/confirmation")
  @AllowedTo({Role.CITY, Role.OPERATOR, Role.EMPLOYER})
  ResponseEntity<?> confirm(@PathVariable String id, Caller caller) {
    return decide(
        id,
        caller,
        about -> {
          boolean first = about.organisation() != null && !accounts.hasAdmin(about.organisation());
          if (!accounts.set(id, Account.State.PENDING, Account.State.ACTIVE)) {
            return AccountFault.STATE_OTHER.answer();
          }
          if (first && about.role() == Role.EMPLOYER) {
            accounts.makeAdmin(id);
          }
          return shown(id);
        });
  }

  /** From now on they sign in nowhere, and what they were given is worth nothing any more. */
  @PostMapping("/{id}/disabling")
  @AllowedTo({Role.CITY, Role.OPERATOR, Role.EMPLOYER})
  ResponseEntity<?> disable(@PathVariable String id, Caller caller) {
    return decide(
        id,
        caller,
        about -> {
          if (!accounts.set(id, about.state(), Account.State.DISABLED)) {
            return AccountFault.STATE_OTHER.answer();
          }
          grants.endAll(id);
          return shown(id);
        });
  }

  /** Back to waiting if it was never confirmed is not told apart: whoever enables, confirms. */
  @PostMapping("/{id}/enabling")
  @AllowedTo({Role.CITY, Role.OPERATOR, Role.EMPLOYER})
  ResponseEntity<?> enable(@PathVariable String id, Caller caller) {
    return decide(
        id,
        caller,
        _ ->
            accounts.set(id, Account.State.DISABLED, Account.State.ACTIVE)
                ? shown(id)
                : AccountFault.STATE_OTHER.answer());
  }

  private ResponseEntity<?> decide(
      String id, Caller caller, Function<Account, ResponseEntity<?>> decision) {
    Optional<Account> about =
        accounts.find(id).filter(found -> Powers.decides(caller, asking(caller), found));
    if (about.isEmpty()) {
      return Answer.absent();
    }
    return id.equals(caller.subject())
        ? AccountFault.OWN_ACCOUNT.answer()
        : decision.apply(about.get());
  }

  private @Nullable Account asking(Caller caller) {
    return accounts.find(caller.subject()).orElse(null);
  }

  private ResponseEntity<?> shown(String id) {
    return ResponseEntity.ok(View.of(accounts.find(id).orElseThrow()));
  }
}
