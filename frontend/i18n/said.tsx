import { useTranslation } from 'react-i18next';
import { spokenAmong } from '../../shared/domain/athlete/language';
import { useFormat } from '../format';
import { isTranslated, said } from './book';
import { languageOf } from './language-of';

type SaidProps = Readonly<{
  children: string;
  /** What is still to be filled in, once the language is found. */
  then?: (sentence: string) => string;
}>;

/** What the server said: in the reader's unit and language, or marked as the other language that it is in. */
export const Said = ({ children: text, then = (sentence) => sentence }: SaidProps) => {
  const { i18n } = useTranslation();
  const { distancesIn } = useFormat();
  const language = isTranslated(text) ? spokenAmong([i18n.language]) : languageOf(text);
  const sentence = then(distancesIn(said(text)));
  return language === i18n.language ? sentence : <span lang={language}>{sentence}</span>;
};
