/** A text with its first letter in upper case, for the beginning of a sentence. */
export const capitalised = (text: string): string => text.replace(/^./, (letter) => letter.toUpperCase());
