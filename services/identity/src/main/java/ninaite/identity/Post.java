// SPDX-License-Identifier: Apache-2.0
package ninaite.identity;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.stereotype.Component;

/**
 * Sends mail by SMTP ({@code spring.mail.*}), or keeps it to be read at /mailbox where there are
 * sample people and no SMTP. What is written to whom stands in no log.
 */
@Component
class Post implements DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(Post.class);
  private static final int KEPT = 200;

  private final @Nullable MailSender smtp;
  private final InstantSource clock;
  private final String from;
  private final boolean samples;
  private final Deque<Kept> mailbox = new ArrayDeque<>();
  private final ExecutorService later = Executors.newVirtualThreadPerTaskExecutor();

  /** A letter that went no further. */
  record Kept(Instant at, Letter letter) {}

  Post(
      ObjectProvider<MailSender> smtp,
      InstantSource clock,
      @Value("${spring.mail.host:}") String host,
      @Value("${ninaite.identity.mail-from}") String from,
      @Value("${ninaite.identity.sample-secret:}") String sampleSecret) {
    this.smtp = host.isBlank() ? null : smtp.getIfAvailable();
    this.clock = clock;
    this.from = from;
    this.samples = !sampleSecret.isBlank();
    if (this.smtp == null && !samples) {
      LOG.error("No mail can be sent, so nobody can sign in by mail: set spring.mail.host");
    }
  }

  /** Whether letters stay here, to be read by whoever tries the system. */
  boolean isMailbox() {
    return samples && smtp == null;
  }

  /** What is done off the request takes none of its time: who has an account is not to be told. */
  void later(Runnable work) {
    later.execute(
        () -> {
          try {
            work.run();
          } catch (RuntimeException e) {
            LOG.error("A mail could not be made: {}", e.getClass().getName());
          }
        });
  }

  void send(Letter letter) {
    MailSender sender = smtp;
    if (sender != null) {
      send(sender, letter);
    } else if (samples) {
      keep(letter);
    }
  }

  private void send(MailSender sender, Letter letter) {
    SimpleMailMessage message = new SimpleMailMessage();
    message.setFrom(from);
    message.setTo(letter.to());
    message.setSubject(letter.subject());
    message.setText(letter.text());
    try {
      sender.send(message);
    } catch (MailException e) {
      LOG.error("A mail was not taken by the server: {}", e.getClass().getName());
    }
  }

  private void keep(Letter letter) {
    synchronized (mailbox) {
      mailbox.addFirst(new Kept(clock.instant(), letter));
      if (mailbox.size() > KEPT) {
        mailbox.removeLast();
      }
    }
  }

  /** Newest first. */
  List<Kept> kept() {
    synchronized (mailbox) {
      return List.copyOf(mailbox);
    }
  }

  @Override
  public void destroy() {
    later.close();
  }
}
