/** Something that keeps Pacewright from starting, told in one sentence that says what to do. */
export class StartFault extends Error {
  override readonly name = 'StartFault';
}

/** The sentence for a fault of the machine rather than of ours: a taken port, a full disk, a locked folder. */
export const startFaultFrom = (fault: unknown, otherwise = 'Pacewright could not start'): StartFault => {
  if (fault instanceof StartFault) return fault;
  const text = wholeMessage(fault);

  if (/ENOSPC|No space left/.test(text)) {
    return new StartFault('The disk is full: free some space, then start again.', { cause: fault });
  }
  if (text.includes('EACCES') || text.includes('EROFS')) {
    return new StartFault(
      `A file or folder may not be written (${text}): correct its permissions, or use --state DIR.`,
      {
        cause: fault,
      },
    );
  }
  if (text.includes('Cannot find package') || text.includes('Cannot find module')) {
    return new StartFault(`A package is missing (${text}): run npm install, then start again.`, { cause: fault });
  }
  return new StartFault(`${otherwise}: ${text}`, { cause: fault });
};

/** The message of a fault and of all that caused it, on one line. */
const wholeMessage = (fault: unknown): string => {
  if (!(fault instanceof Error)) return String(fault);
  const own = fault.message.split('\n')[0] ?? fault.name;

  return fault.cause === undefined ? own : `${own} (${wholeMessage(fault.cause)})`;
};
