import { createECDH } from 'node:crypto';

/** How push services know an installation (RFC 8292): both in base64url. */
export type VapidKeys = Readonly<{ publicKey: string; privateKey: string }>;

export const newVapidKeys = (): VapidKeys => {
  const curve = createECDH('prime256v1');
  curve.generateKeys();
  // With its leading zeros: some browsers' services count the bytes.
  return keysOf(curve.getPrivateKey().toString('hex').padStart(64, '0'));
};

/** The pair that this private key belongs to. @throws RangeError where it is none */
export const vapidKeysOf = (privateKey: string): VapidKeys => {
  const bytes = Buffer.from(privateKey, 'base64url');
  if (bytes.length !== 32) throw new RangeError('A private key for notifications has 32 bytes in base64url.');
  return keysOf(bytes.toString('hex'));
};

const keysOf = (hex: string): VapidKeys => {
  const curve = createECDH('prime256v1');
  curve.setPrivateKey(hex, 'hex');
  return {
    publicKey: curve.getPublicKey().toString('base64url'),
    privateKey: Buffer.from(hex, 'hex').toString('base64url'),
  };
};
