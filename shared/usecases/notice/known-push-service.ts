/** Push services of browsers, by the host that takes messages; a leading dot stands for one name or more. */
const knownHosts = [
  // Chrome, Edge on Android, Samsung Internet, Opera
  'fcm.googleapis.com',
  // Firefox
  '.push.services.mozilla.com',
  // Edge on Windows
  '.notify.windows.com',
  // Safari
  'web.push.apple.com',
] as const;

/**
 * Whether messages may be sent to this address: https on its usual port, without a name or a password, at a push
 * service that we know; or at one that the operator has named. Nobody makes us call anything else in our network or on
 * the internet.
 *
 * @param others origins, e.g. `https://push.example.org`
 */
export const isKnownPushService = (endpoint: string, others: readonly string[]): boolean => {
  const address = URL.canParse(endpoint) ? new URL(endpoint) : null;
  if (address === null || address.username !== '' || address.password !== '') return false;
  if (others.includes(address.origin)) return true;
  if (address.protocol !== 'https:' || address.port !== '') return false;
  const { hostname } = address;
  return knownHosts.some((host) => (host.startsWith('.') ? hostname.endsWith(host) : hostname === host));
};
