import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { AthleteProfile } from '../../shared/contract/athlete';
import type { ZonesRequest } from '../../shared/contract/zones';
import { operationQuery } from '../api/operation-query';
import { call } from '../api-client';
import { SavedEdit } from '../edit/saved-edit';
import { usePlanEdit } from '../edit/use-plan-edit';
import { NeedsNetwork } from '../offline/needs-network';
import { announce } from '../parts/announcements';
import { Failure } from '../parts/failure';
import { focusField } from '../parts/form/focus-field';
import { useKeptState } from '../parts/form/use-kept-state';
import { todayIn } from '../today';
import { HeartRateCard } from './heart-rate-card';
import { NextPacesCard } from './next-paces-card';
import { readHeartRate } from './read-heart-rate';
import { ThresholdCard } from './threshold-card';
import { ZoneRows } from './zone-rows';
import { readZones, type ZonesDraft, type ZonesFault, zonesDraftOf } from './zones-draft';

type Props = Readonly<{
  /** Tells it from the form as it was before the athlete took zones that were proposed. */
  name: string;
  profile: AthleteProfile;
  planId: string | null;
}>;

/** The zones as they would be, row by row while they are typed. */
export const ZonesForm = ({ name, profile, planId }: Props) => {
  const { t } = useTranslation('zones');
  const { units } = profile;
  const [draft, setDraft] = useKeptState(`zones ${name}`, () => zonesDraftOf(profile, units));
  const [heartRate, setHeartRate] = useKeptState(`heart rate ${name}`, () => String(profile.thresholdHeartRate ?? ''));
  const edit = usePlanEdit();
  const save = useSaveZones(edit.onSaved);
  const today = todayIn(profile.timeZone);
  const read = readZones(draft, { profile, today, units });
  const change = (answers: Partial<ZonesDraft>) => {
    setDraft((old) => ({ ...old, ...answers }));
    edit.onTouched();
  };
  const thresholdHeartRate = readHeartRate(heartRate);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (read.fault) return focusField(fieldOf(read.fault));
    if (thresholdHeartRate === undefined) return focusField('heart-rate');
    if (read.request) save.mutate({ ...read.request, thresholdHeartRate });
  };

  return (
    <>
      <form noValidate onSubmit={send} className="grid grid-cols-[minmax(0,1fr)] gap-4.5">
        <ThresholdCard draft={draft} read={read} profile={profile} today={today} onChange={change} />
        <HeartRateCard
          value={heartRate}
          onChange={(typed) => {
            setHeartRate(() => typed);
            edit.onTouched();
          }}
        />
        <ZoneRows
          draft={draft}
          read={read}
          thresholdHeartRate={thresholdHeartRate ?? null}
          units={units}
          onChange={change}
        />
        {planId && read.fitness && !read.fault && (
          <NextPacesCard
            planId={planId}
            today={today}
            paces={{ threshold: read.fitness.threshold, zones: read.table }}
          />
        )}
        <NeedsNetwork />
        <button type="submit" className="btn btn-primary justify-self-start px-7" disabled={save.isPending}>
          {t(save.isPending ? 'edit.saving' : 'edit.save')}
        </button>
        {save.error && <Failure error={save.error} />}
      </form>
      <SavedEdit what="zones" planId={planId} edit={edit} />
    </>
  );
};

/** The field that a fault is mended in. */
const fieldOf = ({ at }: ZonesFault): string => (at === 'threshold' ? 'threshold' : `fastest-${at}`);

const useSaveZones = (onSaved: () => void) => {
  const { t } = useTranslation('zones');
  const queries = useQueryClient();

  return useMutation({
    mutationFn: (body: ZonesRequest) => call('putZones', { params: {}, body }),
    onSuccess: (athlete) => {
      queries.setQueryData(operationQuery('getAthlete', { params: {} }).queryKey, athlete);
      announce(t('edit.saved'));
      onSaved();
    },
  });
};
