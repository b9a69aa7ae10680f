// SPDX-License-Identifier: Apache-2.0
// Passkeys need a script; whoever has none signs in by mail. W3C WebAuthn Level 3.
(() => {
  'use strict';
  if (!window.PublicKeyCredential || !PublicKeyCredential.parseRequestOptionsFromJSON) return;

  const token = document.querySelector('input[name="_csrf"]').value;
  const post = async (path, body) => {
    const answer = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-CSRF-TOKEN': token },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(path + ' answered ' + answer.status);
    return answer.json();
  };

  const ways = {
    async use() {
      const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(
        await post('/webauthn/authenticate/options'));
      const credential = await navigator.credentials.get({ publicKey });
      const { to } = await post('/login/webauthn', credential.toJSON());
      location.assign(to);
    },
    async add(button) {
      const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(
        await post('/webauthn/register/options'));
      const credential = (await navigator.credentials.create({ publicKey })).toJSON();
      const name = document.getElementById(button.dataset.label);
      const label = (name && name.value.trim()) || navigator.platform || 'passkey';
      await post('/webauthn/register', { publicKey: { credential, label } });
      location.reload();
    },
  };

  document.querySelectorAll('[data-passkey]').forEach((block) => {
    block.hidden = false;
    const button = block.querySelector('button');
    button.addEventListener('click', async () => {
      const failed = block.querySelector('[role="alert"]');
      failed.hidden = true;
      button.disabled = true;
      try {
        await ways[block.dataset.passkey](button);
      } catch (error) {
        failed.hidden = false;
      } finally {
        button.disabled = false;
      }
    });
  });
})();
