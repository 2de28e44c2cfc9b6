import type { IncomingMessage, ServerResponse } from 'node:http';
import type { JSONWebKeySet } from 'jose';
import type { AwsService } from '../gateway/gateway';
import { readBody } from '../support/http';
import type { Template } from '../template/template';
import { isEmail, openAccounts } from './accounts';
import { clientsOf } from './clients';
import { cognitoService } from './cognito-endpoint';
import { openKeys, publicKeys } from './keys';
import { faultPage, signInPage } from './pages';
import { openProvider } from './provider';
import { openAdapterStore } from './stored-adapter';

/** Who people are: the sign-in pages, and the user pool as functions see it. */
export type Identity = Readonly<{
  /** Answers the sign-in pages and OpenID Connect; the rest of the port's paths are the console's. */
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  service: AwsService;
  keys: JSONWebKeySet;
}>;

export const openIdentity = async (template: Template, stateFolder: string, issuer: string): Promise<Identity> => {
  const accounts = openAccounts(stateFolder);
  const keys = await openKeys(stateFolder);
  const clients = clientsOf(template);
  const provider = openProvider({ issuer, clients, accounts, keys, adapter: openAdapterStore(stateFolder) });
  const standard = provider.callback();

  const showSignIn = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { params } = await provider.interactionDetails(request, response);
    html(response, 200, signInPage({ email: String(params['login_hint'] ?? ''), wrong: false }));
  };
  const signIn = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    await provider.interactionDetails(request, response);
    const email = (new URLSearchParams((await readBody(request, 10_000)).toString()).get('email') ?? '').trim();
    if (!isEmail(email)) {
      html(response, 422, signInPage({ email, wrong: true }));
      return;
    }
    const { sub } = accounts.enter(email, true);
    await provider.interactionFinished(
      request,
      response,
      { login: { accountId: sub } },
      { mergeWithLastSubmission: false },
    );
  };

  return {
    service: cognitoService({ issuer, clients, accounts, keys }),
    keys: publicKeys(keys),
    handle: async (request, response) => {
      if (!request.url?.startsWith('/sign-in/')) return standard(request, response);
      try {
        await (request.method === 'POST' ? signIn : showSignIn)(request, response);
      } catch {
        // The step was used already, or belongs to a browser that forgot its cookies.
        html(response, 400, faultPage('This sign-in is no longer open.'));
      }
    },
  };
};

const html = (response: ServerResponse, status: number, page: string): void => {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(page);
};
