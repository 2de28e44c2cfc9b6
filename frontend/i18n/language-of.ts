import type { Language } from '../../shared/domain/athlete/language';

const german =
  /[äöüß]|(?<!\p{L})(?:aber|alle[sr]?|als|am|an|auf|aufrecht|aus|bei|beim|bleib\p{L}*|bis|da|das|dann|dauert|dein\p{L}*|den|der|die|dies\p{L}+|dir|du|ein\p{L}*|ganz|geh|genau|gerade|gib|gilt|halt\p{L}*|hart\p{L}*|hat|heute|hinunter|im|ist|jede\p{L}*|kein\p{L}*|kurz|lang\p{L}*|lauf\p{L}*|leise|liegt|locker|mehr|mindestens|mit|nach|nicht|nichts|nie|noch|nur|oben|oder|ohne|ruhig\p{L}*|schnell|sich|so|statt|tief|tut|um|und|vom|von|vor|war|weh|weiter|weniger|wenn|wie|\p{L}*wochen?|zu|zum|zur|zwei)(?!\p{L})/giu;
const english =
  /(?<!\p{L})(?:after|all|and|are|as|at|but|by|day|easy|first|for|from|go|has|hold|if|it|keep|last|long|more|most|no|not|of|on|one|only|or|out|run|than|that|the|then|this|to|until|walk|week|when|with|you\p{L}*)(?!\p{L})/giu;

/** Which of our languages a text is written in: a coach may have written it when the athlete read another one. */
export const languageOf = (text: string): Language =>
  (text.match(german)?.length ?? 0) > (text.match(english)?.length ?? 0) ? 'de' : 'en';
