/** A refusal as the Messages API words it. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly type: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }

  /** The body of the reply. */
  body(requestId: string): string {
    const { type, message } = this;
    return JSON.stringify({ type: 'error', error: { type, message }, request_id: requestId });
  }
}

export const invalid = (message: string): ApiError => new ApiError(400, 'invalid_request_error', message);
