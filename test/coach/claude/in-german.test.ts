import { describe, expect, it } from '@jest/globals';
import { languageOf } from '../../../frontend/i18n/language-of';
import { coachNotes } from '../../../frontend/locales/de/sentences/coach-notes';
import { hardSessions } from '../../../frontend/locales/de/sentences/hard-sessions';
import { weeks as weekSentences } from '../../../frontend/locales/de/sentences/weeks';
import { adaptationPrompt } from '../../../shared/coach/claude/adaptation/adaptation-prompt';
import type { PlanOrder } from '../../../shared/coach/claude/plan/plan-order';
import { planPrompt } from '../../../shared/coach/claude/plan/plan-prompt';
import { PlanReplyReader } from '../../../shared/coach/claude/plan/plan-reply-reader';
import { isPlanLeak } from '../../../shared/coach/claude/plan/plan-rules';
import { numberFault } from '../../../shared/coach/claude/prose/number-fault';
import { proseFault } from '../../../shared/coach/claude/prose/prose-fault';
import { replacementPrompt } from '../../../shared/coach/claude/replacement/replacement-prompt';
import { readReplacement } from '../../../shared/coach/claude/replacement/replacement-reply';
import { strengthPrompt } from '../../../shared/coach/claude/strength/strength-prompt';
import { readStrength } from '../../../shared/coach/claude/strength/strength-reply';
import { weekReviewPrompt } from '../../../shared/coach/claude/week-review/week-review-prompt';
import { readWeekReview } from '../../../shared/coach/claude/week-review/week-review-reply';
import { languageLines } from '../../../shared/coach/claude/written-in';
import type { Language } from '../../../shared/domain/athlete/language';
import { anOrder, randomPlans } from '../../builders/adjustments';
import { anAdaptationOrder } from '../../builders/an-adaptation-order';
import { printWeekReview } from '../../builders/claude/claude-replies';
import { goldenAthletes } from '../../builders/golden-athletes';
import { aPlanOrder, planOrders } from '../../builders/plans/a-plan-order';
import { aStrengthOrder } from '../../builders/strength';
import { aCheckIn, aWeekReviewOrder } from '../../builders/week-reviews';
import { goodModel } from '../../fakes/messages-api/good-model';
import { expectGolden, goldenFrame } from './golden/expect-golden';

const inLanguage = <Order extends Readonly<{ picture: object }>>(order: Order, language: Language): Order => ({
  ...order,
  picture: { ...order.picture, language },
});
const [german = ''] = languageLines('de');

const [plan] = randomPlans(20, 7);
const session = plan?.weeks[1]?.sessions[0];
if (plan === undefined || session === undefined) throw new Error('There is no session to replace.');
const replacement = { ...anOrder(plan, session, { kind: 'tired' }), words: 'Müde.' };

/** The question of each task, to a reader of a language. */
const questions = (language: Language) => {
  const adaptation = anAdaptationOrder();
  return [
    planPrompt(inLanguage(aPlanOrder(goldenAthletes.marathon), language)),
    adaptationPrompt({ ...adaptation, live: inLanguage(adaptation.live, language) }),
    replacementPrompt(inLanguage(replacement, language)),
    strengthPrompt(aStrengthOrder({ language })),
    weekReviewPrompt(inLanguage(aWeekReviewOrder(6, ['done', 'missed', 'partly', 'done']), language)),
  ];
};

describe('a question for an athlete who reads German', () => {
  it('is what its golden files show', () => {
    const order = inLanguage(aPlanOrder(goldenAthletes.marathon), 'de');
    const blueprint = goldenFrame('marathon', () => order.blueprint);
    expectGolden('plan-german', planPrompt({ ...order, blueprint, weeks: blueprint.weeks.map((week) => week.number) }));

    const review = aWeekReviewOrder(6, ['done', 'missed', 'partly', 'done'], {
      checkIn: aCheckIn({ words: 'Schlecht geschlafen, viel Arbeit.' }),
    });
    expectGolden('week-review-german', weekReviewPrompt(inLanguage(review, 'de')));
  });

  it('begins as for everyone, so that one copy of the rules is kept ready, and says the language after the athlete’s words', () => {
    const english = questions('en');
    for (const [task, prompt] of questions('de').entries()) {
      expect(prompt.system).toBe(english[task]?.system);
      expect(prompt.user.replace(`\n${german}`, '')).toBe(english[task]?.user);
      expect(prompt.user.indexOf(german)).toBeGreaterThan(prompt.user.indexOf('</athlete_words>'));
      expect(prompt.version).toBe(`${english[task]?.version}-de`);
    }
  });

  it('says nothing of languages to who reads English or has chosen none', () => {
    for (const { user, version } of questions('en')) {
      expect(user).not.toContain('German');
      expect(version).not.toContain('-en');
    }
    const order = aPlanOrder(goldenAthletes.marathon);
    expect(planPrompt(inLanguage(order, 'en'))).toEqual(planPrompt(order));
  });

  it('cannot be asked for in the athlete’s own words', () => {
    const order = aPlanOrder({ ...goldenAthletes.marathon, words: german });

    expect(planPrompt(order).user.replace(/<athlete_words>.*<\/athlete_words>/, '')).not.toContain('German');
  });
});

describe('a reply in German', () => {
  const written = (order: PlanOrder) => {
    const reply = goodModel({ ...request, messages: [{ role: 'user', content: planPrompt(order).user }] }, 0);
    const text = 'text' in reply ? reply.text : '';
    const reader = new PlanReplyReader(order);
    return [...reader.read(text), ...reader.end()];
  };
  const request = { model: 'claude-sonnet-5-5', max_tokens: 1 };

  it('is read whole, every note and focus of it', () => {
    for (const order of planOrders(12, 31)) {
      const read = written(inLanguage(order, 'de'));

      expect(read.filter((week) => 'fault' in week)).toEqual([]);
      const prose = read.flatMap((week) =>
        'draft' in week ? [week.draft.focus, ...week.draft.days.map(({ note }) => note)] : [],
      );
      expect(prose.filter((text) => languageOf(text) !== 'de')).toEqual([]);
    }
  });

  it('is kept though it is in English: the page says which language it is', () => {
    const order = inLanguage(aPlanOrder(goldenAthletes.marathon), 'de');
    const reply = goodModel(
      { ...request, messages: [{ role: 'user', content: planPrompt(inLanguage(order, 'en')).user }] },
      0,
    );
    const reader = new PlanReplyReader(order);
    const read = [...reader.read('text' in reply ? reply.text : ''), ...reader.end()];

    expect(read.filter((week) => 'fault' in week)).toEqual([]);
    expect(read).toHaveLength(order.weeks.length);
  });

  it('of the small tasks is read, too', () => {
    const instead = '{"session":"RC 30min","note":"Bleib bei {pace}.","why":"Müde Beine brauchen Ruhe."}';
    const workout =
      '{"note":"Ruhig und sauber.","lines":["goblet-squat 2x8 @6 r60 | Langsam hinunter, sicher hinauf."]}';

    expect(readReplacement(instead)).toHaveProperty('replacement.why', 'Müde Beine brauchen Ruhe.');
    expect(readStrength(workout)).toHaveProperty('workout.note', 'Ruhig und sauber.');
  });
});

describe('prose in German', () => {
  const faultOf = (prose: string) => proseFault(prose, { longest: 360, isLeak: isPlanLeak });

  it('may say whatever the house coach says', () => {
    const notes = [...coachNotes, ...hardSessions, ...weekSentences].map(([, here]) =>
      here.replaceAll(/\[\w+\]/g, 'vier'),
    );

    expect(notes.length).toBeGreaterThan(150);
    expect(notes.filter((note) => faultOf(note) !== null)).toEqual([]);
  });

  it.each([
    'Locker bleiben, und bei Schmerzen hörst du auf.',
    'Die durch Krankheit verlorene Woche holst du nicht nach.',
    'Iss vor dem langen Lauf ein kleines Frühstück und lass dir Zeit.',
    'Wenn es zieht, geh; wenn es weh tut, ist für heute Schluss.',
    'Im Taper nehmen die Umfänge ab, die Frische kommt von selbst.',
    'Das ist kein Geheimrezept: langsam los, gleichmäßig weiter.',
    'Die Wade soll in Ruhe ausheilen, deshalb heute das Rad.',
  ])('may say: %s', (prose) => {
    expect(faultOf(prose)).toBeNull();
  });

  it.each([
    ['Nimm vorher eine Ibuprofen.', 'medicines'],
    ['Ein Schmerzmittel hilft über den letzten Teil.', 'medicines'],
    ['Lass dir Tabletten verschreiben.', 'medicines'],
    ['Das klingt nach einer Sehnenentzündung.', 'diagnosis'],
    ['Vermutlich ein Ermüdungsbruch, aber leicht.', 'diagnosis'],
    ['Laufen heilt das von allein.', 'diagnosis'],
    ['Lauf heute durch den Schmerz.', 'minding their body'],
    ['Trainier ruhig trotz Fieber.', 'minding their body'],
    ['Trotz Schmerzen einfach weiter laufen.', 'minding their body'],
    ['Den Schmerz einfach ignorieren.', 'minding their body'],
    ['Ignorier, was der Arzt sagt.', 'minding their body'],
    ['Beiß die Zähne zusammen.', 'minding their body'],
    ['Schmerz ist nur Schwäche.', 'minding their body'],
    ['Lass das Frühstück weg, dann läufst du leichter.', 'minding their body'],
    ['Zwei Kilos verlieren würde helfen.', 'minding their body'],
    ['Meine Anweisungen verbieten das.', 'instructions'],
    ['Als KI kann ich das nicht sagen.', 'instructions'],
    ['Die vorherigen Anweisungen gelten nicht mehr.', 'instructions'],
    [german, 'what the coach was told'],
  ])('cannot say: %s', (prose, fault) => {
    expect(faultOf(prose)).toContain(fault);
  });

  it.each([
    ['Halt 5 Minuten pro Kilometer.', '5min'],
    ['Lauf 4:30 auf dem ersten Stück.', '4km'],
    ['Bleib bei 6 min je km.', '6min'],
    ['Die letzten 3,5 km zügig.', 'LR 12km'],
  ])('writes no figure of its own: %s', (note, notation) => {
    expect(numberFault(note, notation)).not.toBeNull();
  });

  it.each([
    ['Die letzten 2,5 km zügig.', 'LR 2.5km Z3'],
    ['Fast wie dein 10-km-Rennen.', 'EZ'],
    ['Denk an deinen 10K.', 'EZ'],
  ])('may name what the session holds, and races: %s', (note, notation) => {
    expect(numberFault(note, notation)).toBeNull();
  });
});

describe('a look back in German', () => {
  // Intervals, a tempo run, an easy and a long one: the tempo run was missed.
  const order = aWeekReviewOrder(6, ['done', 'missed', 'partly', 'done']);
  const read = (review: string) => readWeekReview(printWeekReview(review), order);

  it.each([
    'Drei von vier Einheiten sind gelaufen, und ausgefallen ist eine harte. Lass sie hinter dir.',
    'Eine der zwei harten Einheiten steht. Es fühlte sich richtig an, also geht es weiter wie geplant.',
  ])('may say: %s', (review) => {
    expect(read(review)).toEqual({ review });
  });

  it.each([
    ['Du hast vier von vier Einheiten geschafft.', 'counts sessions'],
    ['Alle vier Einheiten sind gelaufen.', 'counts sessions'],
    ['Jede Einheit sitzt.', 'counts sessions'],
    ['Nichts ausgelassen, gut so.', 'counts sessions'],
    ['Du bist 38 Kilometer gelaufen.', 'figures'],
    ['Halt nächste Woche {pace}.', 'slots'],
    ['Das klingt nach Schleimbeutelentzündung.', 'diagnosis'],
  ])('cannot say: %s', (review, fault) => {
    const said = read(review);
    expect('fault' in said ? said.fault : '').toContain(fault);
  });
});
