/**
 * A text as it can be typed. What is pasted may carry characters that nobody sees, and that the API refuses: a line
 * break of a word processor becomes a blank, the others go.
 */
export const typable = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\v\f\u0085]/g, ' ')
    .replace(/(?![\t\n\r])\p{Cc}/gu, '');
