import { useTranslation } from 'react-i18next';
import { spokenAmong } from '../../shared/domain/athlete/language';
import { useFormat } from '../format';
import { languageOf } from './language-of';
import type { Translate } from './sentence-book';

let book: Translate | null = null;

/** Puts the book of the language that is spoken now on the desk; English needs none. */
export const openBook = (next: Translate | null): void => {
  book = next;
};

/** A sentence of the server in the reader's language, as far as it is known there; else as the server said it. */
export const said = (text: string): string => book?.(text) ?? text;

type SaidProps = Readonly<{
  children: string;
  /** What is still to be filled in, once the language is found. */
  then?: (sentence: string) => string;
}>;

/** What the server said: in the reader's unit and language, or marked as the other language that it is in. */
export const Said = ({ children: text, then = (sentence) => sentence }: SaidProps) => {
  const { i18n } = useTranslation();
  const { distancesIn } = useFormat();
  const here = book?.(text) ?? null;
  const language = here === null ? languageOf(text) : spokenAmong([i18n.language]);
  const sentence = then(distancesIn(here ?? text));
  return language === i18n.language ? sentence : <span lang={language}>{sentence}</span>;
};
