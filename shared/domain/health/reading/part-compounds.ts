import { folded } from './plain-text';

const places =
  'brustkorb|brustbein|brust|rippen|herz|waden|wade|unterschenkel|schienbein|mittelfuß|fersen|fuß|hüft|leisten|becken|knochen|lippen|zungen|chest|heart|rib|calf|shin';
const complaints =
  'schmerz|stech|zieh|druck|drück|schwell|stolper|flatter|klopf|rasen|hämmer|aussetz|taub|kribbel|krampf|brenn|poch|enge|engung|beklemm|pain|ache|tight|pressure|discomfort|flutter|swell';

const compound = new RegExp(`^(${folded(places)})(?:s|en|n)?((?:${folded(complaints)})\\p{L}*)$`, 'u');

/**
 * A place and its complaint that are written as one word, each for itself, since no table can hold every compound.
 *
 * @example partCompound('brustbeinziehen') // 'brustbein ziehen'
 */
export const partCompound = (word: string): string => word.replace(compound, '$1 $2');
