// SPDX-License-Identifier: Apache-2.0
// Everything works without this; it makes some things quicker.
(() => {
  'use strict';

  // A number of results that changes is said once, politely.
  const announce = (text) => {
    const region = document.querySelector('[data-announce]');
    if (region && region.textContent !== text) region.textContent = text;
  };

  document.addEventListener('htmx:after:swap', () => {
    const count = document.querySelector('[data-count]');
    if (count) announce(count.textContent);
  });

  // A second press of the same button must not send a second time.
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (form.method !== 'post' || event.defaultPrevented) return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'yes';
    window.addEventListener('pageshow', () => delete form.dataset.sent, { once: true });
  });

  // Print buttons show only where they can do something.
  document.querySelectorAll('[data-print]').forEach((button) => {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  });
})();
