import { describe, expect, it } from '@jest/globals';
import { StartFault, startFaultFrom } from '../../../local/support/start-fault';

describe('a fault of the machine', () => {
  it.each([
    ['ENOSPC: no space left on device, write', 'The disk is full: free some space'],
    ['IO error: 000003.log: No space left on device', 'The disk is full: free some space'],
    ["EACCES: permission denied, mkdir '/state'", 'correct its permissions, or use --state'],
    ["Cannot find package 'dynalite'", 'run npm install'],
  ])('“%s” becomes a sentence that says what to do', (message, sentence) => {
    expect(startFaultFrom(new Error('It failed.', { cause: new Error(message) })).message).toContain(sentence);
  });

  it('is left alone when it is such a sentence already', () => {
    const fault = new StartFault('Port 4400 is taken.');

    expect(startFaultFrom(fault)).toBe(fault);
  });
});
