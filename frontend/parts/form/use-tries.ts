import { useState } from 'react';

/**
 * Faults are shown from a try to send them on. Once all are mended the form is quiet until the next try: an answer half
 * typed has faults of its own, and a summary that came back would take the focus from under the typing.
 */
export const useTries = <Fault>(faults: readonly Fault[]) => {
  const [tries, setTries] = useState(0);
  if (tries > 0 && faults.length === 0) setTries(0);

  return { tries, shown: tries > 0 ? faults : [], fail: () => setTries(tries + 1) };
};
