import { randomUUID } from 'node:crypto';
import { type Handler, readBody } from '../support/http';
import { type AwsCall, type AwsRequest, awsCall } from './aws-call';
import { AwsFault, type AwsReply, accessDenied, faultReply } from './aws-reply';
import type { Callers } from './callers';

/** A stand-in for one AWS service. A thrown AwsFault becomes the service's own error. */
export type AwsService = (call: AwsCall, request: AwsRequest) => Promise<AwsReply>;

/** The services by the name their requests are signed for. */
export type AwsServices = Readonly<Record<string, AwsService>>;

/** The one endpoint before all stand-ins, where every SDK call is judged by its caller's policy. */
export const gatewayHandler =
  (callers: Callers, services: AwsServices): Handler =>
  async (request, response) => {
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, [value].flat().join(',')]),
    );
    const { method = 'GET', url: path = '/' } = request;
    const reply = await answer({ method, path, headers, body: await readBody(request) }, callers, services);
    response.writeHead(reply.status, { ...reply.headers, 'x-amzn-requestid': randomUUID() });
    response.end(reply.body);
  };

const answer = async (request: AwsRequest, callers: Callers, services: AwsServices): Promise<AwsReply> => {
  const call = awsCall(request);
  const caller = call === null ? undefined : callers.byKeyId(call.keyId);
  if (call === null || caller === undefined) {
    return faultReply('', new AwsFault('UnrecognizedClientException', 'Only the functions of the app may call here.'));
  }
  const service = services[call.service];
  if (service === undefined) {
    return faultReply(
      call.service,
      new AwsFault('UnknownService', `Nothing on the laptop stands in for ${call.service}.`),
    );
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
