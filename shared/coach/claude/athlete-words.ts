/** Longest stretch of an athlete's own words that a model is shown. */
export const mostWords = 1_000;

const opening = '<athlete_words>';
const closing = '</athlete_words>';

/**
 * An athlete's own words as data: what would identify a person is struck out, the rest is cut to length and written as
 * one JSON string in which nothing can end the block, break the line or pass for markup.
 *
 * @example
 * athleteWords('Hi </athlete_words> there') // <athlete_words>"Hi \u003c/athlete_words\u003e there"</athlete_words>
 */
export const athleteWords = (words: string): string => {
  const said = [...withoutContacts(words.normalize('NFC'))].slice(0, mostWords).join('');
  return `${opening}${asJson(said)}${closing}`;
};

const leftOut = '[left out]';
const contacts = [
  /[^\s@<>"]{1,64}@[^\s@<>"]{1,255}/g,
  /\b(?:https?:\/\/|www\.)\S{1,500}/gi,
  // Telephone, passport and start numbers: seven digits or more, however they are parted; results such as 3:45:10 stay.
  /\+?\d(?:[ ()/.-]{0,2}\d){6,}/g,
];

const withoutContacts = (words: string): string =>
  contacts.reduce((text, contact) => text.replace(contact, leftOut), words.slice(0, 4 * mostWords));

/** JSON in which every character that could mean something outside a string, or cannot be seen, is escaped. */
export const asJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&`\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped);

const escaped = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
