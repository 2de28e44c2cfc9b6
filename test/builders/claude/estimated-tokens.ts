import { encode as cl100k } from 'gpt-tokenizer/encoding/cl100k_base';
import { encode as o200k } from 'gpt-tokenizer/encoding/o200k_base';

/**
 * Tokens that a text may cost. Claude's own tokenizer is not public: we take the larger count of two that are, and
 * three tenths on top.
 */
export const estimatedTokens = (text: string): number =>
  Math.ceil(1.3 * Math.max(o200k(text).length, cl100k(text).length));
