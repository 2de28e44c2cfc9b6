import { type Listening, listen, readBody, serve } from '../support/http';
import type { Terminal } from '../support/terminal';
import { type AwsCall, type AwsRequest, awsCall } from './aws-call';
import { AwsFault, type AwsReply, accessDenied, faultReply } from './aws-reply';
import type { Callers } from './callers';

/** A stand-in for one AWS service. A thrown AwsFault becomes the service's own error. */
export type AwsService = (call: AwsCall, request: AwsRequest) => Promise<AwsReply>;

/** The services by the name their requests are signed for. */
export type AwsServices = Readonly<Record<string, AwsService>>;

/** Opens the one endpoint before all stand-ins, where every SDK call is judged by its caller's policy. */
export const openGateway = async (
  port: number,
  callers: Callers,
  services: () => AwsServices,
  terminal: Terminal,
): Promise<Listening> => {
  const server = serve(
    async (request, response) => {
      const headers = Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, [value].flat().join(',')]),
      );
      const reply = await answer(
        { method: request.method ?? 'GET', path: request.url ?? '/', headers, body: await readBody(request) },
        callers,
        services(),
      );
      response.writeHead(reply.status, { ...reply.headers, 'x-amzn-requestid': crypto.randomUUID() });
      response.end(reply.body);
    },
    (fault) => terminal.warn(`A stand-in failed: ${fault}`),
  );
  server.keepAliveTimeout = 60_000;

  return listen(server, port, 'AWS services');
};

const answer = async (request: AwsRequest, callers: Callers, services: AwsServices): Promise<AwsReply> => {
  const call = awsCall(request);
  const caller = call === null ? undefined : callers.byKeyId(call.keyId);
  if (call === null || caller === undefined) {
    return faultReply('', new AwsFault('UnrecognizedClientException', 'Only the functions of the app may call here.'));
  }
  const service = services[call.service];
  if (service === undefined) {
    return faultReply(call.service, new AwsFault('UnknownService', `Nothing on the laptop stands in for ${call.service}.`));
  }
  const missing = callers.refused(caller, call.demands);
  if (missing !== null) {
    return faultReply(call.service, accessDenied(call.service, caller.name, missing.action, missing.resource));
  }

  try {
    return await service(call, request);
  } catch (fault) {
    if (fault instanceof AwsFault) return faultReply(call.service, fault);
    throw fault;
  }
};
