import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NotificationPreferences } from '../../shared/contract/notification-preferences';
import { channels, noticeCategories } from '../../shared/domain/notice/category';
import { announce } from '../parts/announcements';
import { Failure } from '../parts/failure';
import { Tick } from '../parts/form/choice';
import { focusField } from '../parts/form/focus-field';
import { SelectField } from '../parts/form/select-field';
import { faultsOf } from './preference-faults';
import { QuietFields } from './quiet-fields';
import { TimeField } from './time-field';
import { useSavePreferences } from './use-push';

/** What is told how, in the morning when, and when not at all. */
export const PreferencesForm = ({ saved }: Readonly<{ saved: NotificationPreferences }>) => {
  const { t } = useTranslation('notifications');
  const [draft, setDraft] = useState(saved);
  const [isSent, setSent] = useState(false);
  const save = useSavePreferences(() => announce(t('preferences.saved')));
  const faults = faultsOf(draft);
  const change = (changes: Partial<NotificationPreferences>) => {
    setDraft({ ...draft, ...changes });
    save.reset();
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    const [at] = Object.keys(faults);
    // Where no morning is told of, nobody sees that its time was left empty.
    if (at === undefined) save.mutate({ ...draft, morningAt: draft.morningAt || saved.morningAt });
    else focusField(at);
  };
  const errorOf = (field: keyof typeof faults) => {
    const fault = isSent ? faults[field] : undefined;
    return fault === undefined ? null : t(`faults.${fault}`);
  };

  return (
    <form noValidate onSubmit={send} className="grid grid-cols-[minmax(0,1fr)] gap-4.5">
      <section aria-labelledby="what" className="card grid grid-cols-[minmax(0,1fr)] gap-4.5 p-4 lg:p-5">
        <h2 id="what" className="text-section font-semibold">
          {t('preferences.title')}
        </h2>
        <ChannelFields draft={draft} morningError={errorOf('morningAt')} onChange={change} />
        <Tick
          id="mailInstead"
          label={t('preferences.mailInstead')}
          checked={draft.mailInstead}
          onChange={(mailInstead) => change({ mailInstead })}
        />
      </section>
      <QuietFields quiet={draft.quietHours} errorOf={errorOf} onChange={(quietHours) => change({ quietHours })} />
      <div className="grid justify-items-start gap-2">
        <button type="submit" className="btn btn-primary px-7" disabled={save.isPending}>
          {t(save.isPending ? 'preferences.saving' : 'preferences.save')}
        </button>
        {save.isSuccess && <p className="text-ink2">{t('preferences.saved')}</p>}
        {save.error && <Failure error={save.error} />}
      </div>
    </form>
  );
};

type ChannelFieldsProps = Readonly<{
  draft: NotificationPreferences;
  morningError: string | null;
  onChange: (changes: Partial<NotificationPreferences>) => void;
}>;

/** How each kind of notice is sent, and when the one of the morning. */
const ChannelFields = ({ draft, morningError, onChange }: ChannelFieldsProps) => {
  const { t } = useTranslation('notifications');

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-4.5 gap-y-4 sm:grid-cols-2">
      {noticeCategories.map((category) => (
        <SelectField
          key={category}
          id={category}
          label={t(`categories.${category}.title`)}
          hint={t(`categories.${category}.text`)}
          value={draft.channels[category]}
          options={channels.map((value) => ({ value, label: t(`channels.${value}`) }))}
          onChange={(channel) => onChange({ channels: { ...draft.channels, [category]: channel } })}
        />
      ))}
      {draft.channels.morningSession !== 'off' && (
        <TimeField
          id="morningAt"
          label={t('preferences.morningAt')}
          hint={t('preferences.morningHint')}
          error={morningError}
          value={draft.morningAt}
          onChange={(morningAt) => onChange({ morningAt })}
        />
      )}
    </div>
  );
};
