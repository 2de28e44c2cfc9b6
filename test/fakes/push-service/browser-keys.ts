import { createDecipheriv, createECDH, type ECDH, hkdfSync, randomBytes } from 'node:crypto';

/** A browser's side of RFC 8291: the keys it gives away, and how it reads what was encrypted for them. */
export class BrowserKeys {
  private readonly curve: ECDH = createECDH('prime256v1');
  private readonly auth = randomBytes(16);

  constructor() {
    this.curve.generateKeys();
  }

  /** What a page hands over with its subscription. */
  get given(): Readonly<{ p256dh: string; auth: string }> {
    return { p256dh: this.curve.getPublicKey().toString('base64url'), auth: this.auth.toString('base64url') };
  }

  /** A message in one record of `aes128gcm` (RFC 8188). @throws where it is not, or not for these keys */
  read(body: Buffer): string {
    const salt = body.subarray(0, 16);
    const recordSize = body.readUInt32BE(16);
    const keyLength = body.readUInt8(20);
    const senderKey = body.subarray(21, 21 + keyLength);
    const record = body.subarray(21 + keyLength);
    if (keyLength !== 65) throw new Error(`The sender's key has ${keyLength} bytes.`);
    if (record.length > recordSize) throw new Error('The message has more than one record.');

    const info = Buffer.concat([Buffer.from('WebPush: info\0'), this.curve.getPublicKey(), senderKey]);
    const secret = hkdf(this.curve.computeSecret(senderKey), this.auth, info, 32);
    const key = hkdf(secret, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16);
    const nonce = hkdf(secret, salt, Buffer.from('Content-Encoding: nonce\0'), 12);
    const plain = Buffer.concat(opened(record, key, nonce));
    const end = plain.lastIndexOf(2);
    if (end < 0 || plain.subarray(end + 1).some((byte) => byte !== 0)) throw new Error('The last record has no end.');
    return plain.subarray(0, end).toString();
  }
}

const hkdf = (secret: Buffer, salt: Buffer, info: Buffer, length: number): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, salt, info, length));

const opened = (record: Buffer, key: Buffer, nonce: Buffer): Buffer[] => {
  const cipher = createDecipheriv('aes-128-gcm', key, nonce);
  cipher.setAuthTag(record.subarray(-16));
  return [cipher.update(record.subarray(0, -16)), cipher.final()];
};
