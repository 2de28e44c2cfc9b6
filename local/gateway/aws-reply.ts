/** What a stand-in answers to an AWS request. */
export type AwsReply = Readonly<{ status: number; headers: Readonly<Record<string, string>>; body: Buffer | string }>;

/** A refusal as an AWS service words it; the SDK throws an error of this name. */
export class AwsFault extends Error {
  constructor(
    override readonly name: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

export const jsonReply = (value: unknown): AwsReply => ({
  status: 200,
  headers: { 'content-type': 'application/x-amz-json-1.1' },
  body: JSON.stringify(value ?? {}),
});

/** A fault in the wire format of the service that was asked, so that the SDK recognises it. */
export const faultReply = (service: string, fault: AwsFault): AwsReply => {
  if (service === 'sns') {
    const error = `<Error><Type>Sender</Type><Code>${fault.name}</Code><Message>${escapeXml(fault.message)}</Message></Error>`;
    return {
      status: fault.status,
      headers: { 'content-type': 'text/xml' },
      body: `<ErrorResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/">${error}<RequestId>laptop</RequestId></ErrorResponse>`,
    };
  }
  return {
    status: fault.status,
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amzn-errortype': fault.name,
      'x-amzn-query-error': `${fault.name};Sender`,
    },
    body: JSON.stringify({ __type: `com.amazon.coral.service#${fault.name}`, message: fault.message }),
  };
};

/** The denial of a call that no policy grants. */
export const accessDenied = (service: string, caller: string, action: string, resource: string): AwsFault =>
  new AwsFault(
    service === 'sns' ? 'AuthorizationError' : service === 'sqs' ? 'AccessDenied' : 'AccessDeniedException',
    `AccessDenied: ${caller} is not authorized to perform ${action} on ${resource}, because no policy of its role allows it.`,
    service === 'sns' || service === 'ses' ? 403 : 400,
  );

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
