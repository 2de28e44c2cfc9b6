import { describe, expect, it } from '@jest/globals';
import { isOfShell } from '../../../frontend/service-worker/shell';

const origin = 'https://pacewright.example';
const asks = (path: string, mode = 'navigate', method = 'GET'): Request =>
  ({ url: path.startsWith('http') ? path : `${origin}${path}`, mode, method }) as Request;

describe('the shell', () => {
  it.each([
    ['/plan', 'navigate'],
    ['/session/s1', 'navigate'],
    ['/auth/callback?code=c', 'navigate'],
    ['/assets/app-1a2b.js', 'cors'],
    ['/icon.svg', 'no-cors'],
    ['/manifest.webmanifest', 'cors'],
  ])('answers %s', (path, mode) => {
    expect(isOfShell(asks(path, mode), origin)).toBe(true);
  });

  it.each([
    ['/api/athlete', 'cors', 'GET'],
    ['/api/export', 'navigate', 'GET'],
    ['/plan', 'navigate', 'POST'],
    ['/sw.js', 'navigate', 'GET'],
    ['https://sign-in.example/assets/x.js', 'cors', 'GET'],
  ])('leaves %s to the network', (path, mode, method) => {
    expect(isOfShell(asks(path, mode, method), origin)).toBe(false);
  });
});
