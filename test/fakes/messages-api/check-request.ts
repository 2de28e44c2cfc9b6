import { ApiError, invalid } from './api-error';
import { checkSchema } from './check-schema';
import { type MessagesRequest, messagesRequest } from './messages-request';

/** What each family of models takes: its ways of thinking, and how much effort goes without thinking first. */
const families = [
  { name: 'claude-haiku-5-5', thinking: ['adaptive', 'disabled'], forcedTools: true },
  { name: 'claude-sonnet-5-5', thinking: ['adaptive', 'between_tools'], forcedTools: false },
  { name: 'claude-opus-5-5', thinking: ['adaptive'], forcedTools: false },
] as const;

/**
 * Reads a request as the API does.
 *
 * @throws ApiError with the status and the kind of error the API answers with
 */
export const checkedRequest = (body: unknown): MessagesRequest => {
  const parsed = messagesRequest.safeParse(body);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const extra = issue?.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]] : undefined;
    throw invalid(
      extra === undefined
        ? `${issue?.path.join('.')}: ${issue?.message}`
        : `${extra.join('.')}: Extra inputs are not permitted`,
    );
  }
  checkForModel(parsed.data);
  if (parsed.data.output_config?.format) checkSchema(parsed.data.output_config.format.schema);

  return parsed.data;
};

const checkForModel = (request: MessagesRequest): void => {
  const family = families.find(({ name }) => request.model.includes(name));
  if (family === undefined) throw new ApiError(404, 'not_found_error', `model: ${request.model}`);

  for (const name of ['temperature', 'top_p', 'top_k'] as const) {
    if (request[name] !== undefined && !(name === 'temperature' && request[name] === 1)) {
      throw invalid(`${name} is not supported by ${family.name}`);
    }
  }
  if (request.messages.at(-1)?.role === 'assistant') {
    throw invalid(
      `${family.name} does not support assistant message prefill. The conversation must end with a user message.`,
    );
  }
  const choice = request.tool_choice?.['type'];
  if (!family.forcedTools && (choice === 'any' || choice === 'tool')) {
    throw invalid(`tool_choice: ${choice} is not supported by ${family.name}`);
  }
  checkThinking(request, family.name, family.thinking);
};

const checkThinking = (
  { thinking, output_config, max_tokens }: MessagesRequest,
  model: string,
  taken: readonly string[],
): void => {
  if (thinking === undefined) return;
  if (thinking.type === 'enabled' && thinking.budget_tokens >= max_tokens) {
    throw invalid('max_tokens must be greater than thinking.budget_tokens');
  }
  if (!taken.includes(thinking.type)) {
    throw invalid(`thinking.type: "${thinking.type}" is not supported by ${model}; use ${taken.join(' or ')}`);
  }
  const effort = output_config?.effort ?? 'high';
  if (thinking.type !== 'adaptive' && (effort === 'xhigh' || effort === 'max')) {
    throw invalid(`thinking.type: "${thinking.type}" cannot be used with effort "${effort}"`);
  }
};
