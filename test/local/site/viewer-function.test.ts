import { describe, expect, it } from '@jest/globals';
import { type ViewerOutcome, viewerFunctions } from '../../../local/site/viewer-function';
import { openTemplate } from '../../../local/template/template';

const nowhere = 'http://127.0.0.1:1';
const addresses = { site: nowhere, identity: nowhere, gateway: nowhere, buckets: nowhere };

/** Has CloudFront run a function of this code on these paths, one after the other. */
const ranOn = (code: string, uris: readonly string[]): readonly ViewerOutcome[] => {
  const raw = {
    Parameters: {},
    Resources: { Door: { Type: 'AWS::CloudFront::Function', Properties: { Name: 'door', FunctionCode: code } } },
  };
  const [run] = viewerFunctions(openTemplate(raw, 'cdk.out', addresses)).values();
  if (run === undefined) throw new Error('The template has no function.');

  return uris.map((uri) => run({ method: 'GET', uri, headers: { accept: 'text/html' } }));
};

describe('a function before the site', () => {
  it('is given the request, and may lead it elsewhere or answer it', () => {
    const code = `function handler(event) {
      var request = event.request;
      if (request.uri === '/old') return { statusCode: 301, headers: { location: { value: '/new' } } };
      request.uri = request.uri + '.' + request.headers.accept.value.split('/')[1]; // as asked
      return request;
    }`;

    expect(ranOn(code, ['/plan', '/old'])).toEqual([
      { uri: '/plan.html' },
      { statusCode: 301, headers: { location: { value: '/new' } } },
    ]);
  });

  it('begins anew with each request', () => {
    const code = `const seen = []; let runs = 0;
    function handler(event) { runs += 1; seen.push(event.request.uri); return { uri: seen.join() + runs, method: 'GET' }; }`;

    expect(ranOn(code, ['/a', '/b'])).toEqual([{ uri: '/a1' }, { uri: '/b1' }]);
  });

  it('cannot reach what it runs in', () => {
    const code = `function handler() { return { uri: typeof process + typeof require, method: 'GET' }; }`;

    expect(ranOn(code, ['/'])).toEqual([{ uri: 'undefinedundefined' }]);
  });
});
