import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays } from '../../shared/domain/units/calendar';
import { Choice, Group, Tick } from '../parts/form/choice';
import type { CheckInDraft } from './check-in-draft';
import type { QuestionsProps } from './questions-props';
import { AwayFields, IllFields, PauseFields, RaceFields } from './wish-fields';

const loads = ['same', 'easier', 'harder'] as const;

/** What the athlete asks of the coming weeks, as fields: clearer than words where there are days in it. */
export const Wishes = (props: QuestionsProps) => {
  const { t } = useTranslation('check-in');
  const { draft, change, today } = props;
  const next = { from: addDays(today, 1), to: addDays(today, 7) };

  return (
    <>
      <Choice
        id="load"
        label={t('load.label')}
        value={draft.load}
        options={loads.map((value) => ({ value, label: t(`load.${value}`) }))}
        onChange={(load) => change({ load })}
        columns="sm:grid-cols-3"
      />
      <Group id="wishes" label={t('wishes.label')} hint={t('wishes.hint')}>
        <Wish {...props} name="away" blank={{ ...next, reason: 'travel', days: [] }}>
          {draft.away && <AwayFields {...props} away={draft.away} />}
        </Wish>
        <Wish {...props} name="ill" blank={{ from: today, to: '', belowNeck: null }}>
          {draft.ill && <IllFields {...props} ill={draft.ill} />}
        </Wish>
        <Wish {...props} name="pause" blank={{ ...next, speed: 'usual' }}>
          {draft.pause && <PauseFields {...props} pause={draft.pause} />}
        </Wish>
        <Wish {...props} name="race" blank={{ distance: '10K', date: '', priority: 'B' }}>
          {draft.race && <RaceFields {...props} race={draft.race} />}
        </Wish>
      </Group>
    </>
  );
};

type WishName = 'away' | 'ill' | 'pause' | 'race';
type WishProps<Name extends WishName> = QuestionsProps &
  Readonly<{ name: Name; blank: NonNullable<CheckInDraft[Name]>; children: ReactNode }>;

/** One kind of wish: ticked, it opens its fields. */
const Wish = <Name extends WishName>({ name, blank, draft, change, children }: WishProps<Name>) => {
  const { t } = useTranslation('check-in');

  return (
    <div className="card grid grid-cols-[minmax(0,1fr)] gap-4 px-4 py-2.5">
      <Tick
        id={`wish-${name}`}
        label={t(`wishes.${name}`)}
        checked={draft[name] !== null}
        onChange={(isWished) => change({ [name]: isWished ? blank : null })}
      />
      {children}
    </div>
  );
};
