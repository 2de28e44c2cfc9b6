import { newVapidKeys } from './vapid-keys';

const { publicKey, privateKey } = newVapidKeys();
console.log(`New keys for notifications on devices. Keep them: who has subscribed knows this installation by them.

  VAPID_PUBLIC_KEY=${publicKey}
      set it in the shell when you deploy
  VAPID_PRIVATE_KEY=${privateKey}
      put it into the secret tagged pacewright:variable = VAPID_PRIVATE_KEY, once deployed`);
