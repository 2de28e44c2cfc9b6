import type { UploadForm } from '../../shared/contract/import';

/** The storage does not take a file as it is sent: the form has run out, or the file has changed since. */
export class UploadRefused extends Error {
  override name = 'UploadRefused';
}

/** The file did not arrive: no network, or a storage that is out of sorts. */
export class UploadInterrupted extends Error {
  override name = 'UploadInterrupted';
}

type Sending = Readonly<{
  /** Called with the number of bytes sent so far. */
  onSent: (bytes: number) => void;
  signal: AbortSignal;
}>;

/** Milliseconds to wait before the second and the third attempt. */
const pauses = [1_000, 4_000];

/** Sends a file to where its form says, up to three times. @throws UploadRefused, UploadInterrupted */
export const sendFile = async (form: UploadForm, file: File, sending: Sending): Promise<void> => {
  for (const pause of [...pauses, null]) {
    try {
      return await sendOnce(form, file, sending);
    } catch (fault) {
      if (pause === null || !(fault instanceof UploadInterrupted) || sending.signal.aborted) throw fault;
      sending.onSent(0);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
};

// Of the two ways to send, only this one tells how much has left.
const sendOnce = ({ url, fields }: UploadForm, file: File, { onSent, signal }: Sending): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const interrupted = () => reject(new UploadInterrupted(`${file.name} did not arrive.`));
    request.upload.onprogress = ({ loaded }) => onSent(Math.min(loaded, file.size));
    request.onerror = interrupted;
    request.onabort = interrupted;
    request.onload = () => {
      if (request.status < 300) return resolve();
      if (request.status >= 500) return interrupted();
      return reject(new UploadRefused(`${file.name} was refused with ${request.status}.`));
    };
    signal.addEventListener('abort', () => request.abort(), { once: true });
    if (signal.aborted) return interrupted();
    request.open('POST', url);
    request.send(formOf(fields, file));
  });

/** The fields first and the content last: what follows it would not be read. */
const formOf = (fields: UploadForm['fields'], file: File): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', file);
  return form;
};
