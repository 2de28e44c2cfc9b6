import { Pencil, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type PaceRange, type Zone, zones } from '../../shared/domain/fitness/fitness';
import type { UnitSystem } from '../../shared/domain/units/format';
import { useFormat } from '../format';
import { FieldError } from '../parts/form/field';
import { FeelLine } from './feel-line';
import { zoneColour } from './zone-colour';
import { type DraftRow, draftRow, type ReadZones, type ZonesDraft } from './zones-draft';

type Props = Readonly<{
  draft: ZonesDraft;
  read: ReadZones;
  /** Beats per minute, or null where the athlete does not go by them. */
  thresholdHeartRate: number | null;
  units: UnitSystem;
  onChange: (answers: Partial<ZonesDraft>) => void;
}>;

/** The six zones as they would be; each row follows the threshold until it is set by hand. */
export const ZoneRows = ({ draft, read: { table, fault }, thresholdHeartRate, units, onChange }: Props) => {
  const { t } = useTranslation('zones');
  const setRow = (zone: Zone, row: DraftRow | null) => {
    const { [zone]: _, ...others } = draft.rows;
    onChange({ rows: row === null ? others : { ...others, [zone]: row } });
  };
  const errorIn = (zone: Zone): string | null => (fault?.at === zone ? (fault.sentence ?? t('rows.fault')) : null);

  return (
    <section aria-labelledby="rows" className="card @container p-4 lg:p-5">
      <h2 id="rows" className="text-section font-semibold">
        {t('rows.title', { units })}
      </h2>
      <p className="mt-1 max-w-text text-pretty text-ink2">{t('rows.text')}</p>
      <table className="mt-3 w-full">
        <thead className="sr-only">
          <tr>
            <th scope="col">{t('zone')}</th>
            <th scope="col">{t('pace')}</th>
            <th scope="col">{t('rows.byHand')}</th>
          </tr>
        </thead>
        {zones.map((zone) => (
          <Row
            key={zone}
            zone={zone}
            range={table[zone]}
            typed={draft.rows[zone] ?? null}
            error={errorIn(zone)}
            units={units}
            feel={<FeelLine zone={zone} thresholdHeartRate={thresholdHeartRate} />}
            onChange={(row) => setRow(zone, row)}
          />
        ))}
      </table>
    </section>
  );
};

type RowProps = Readonly<{
  zone: Zone;
  range: PaceRange;
  /** As it is being set by hand, or null where it follows. */
  typed: DraftRow | null;
  error: string | null;
  units: UnitSystem;
  /** What the zone feels like. */
  feel: ReactNode;
  onChange: (row: DraftRow | null) => void;
}>;

const Row = ({ zone, range, typed, error, units, feel, onChange }: RowProps) => {
  const { t } = useTranslation('zones');
  const format = useFormat();
  const Icon = typed === null ? Pencil : X;

  return (
    <tbody>
      <tr className={zone === 1 ? '' : 'border-t border-line'}>
        <th scope="row" className="py-1.5 text-left font-medium">
          <span className="flex flex-wrap items-center gap-x-1.5 min-[22rem]:gap-x-3">
            <span aria-hidden="true" className={`h-9 w-1.25 flex-none rounded-bar ${zoneColour[zone]}`} />
            <span className="num w-5 flex-none min-[22rem]:w-7">Z{zone}</span>
            <span className="min-w-0 flex-1 basis-18 leading-snug wrap-anywhere">
              {t(`names.${zone}`)}
              {feel}
            </span>
          </span>
        </th>
        <td className="num py-1.5 pl-2 text-right @min-[15rem]:whitespace-nowrap">{format.paceRangeFigure(range)}</td>
        <td className="w-11 py-1.5 min-[22rem]:pl-2 text-right">
          <button
            type="button"
            className="btn btn-quiet btn-square -mr-2.5"
            aria-label={t(typed === null ? 'rows.set' : 'rows.follow', { zone })}
            aria-pressed={typed !== null}
            onClick={() => onChange(typed === null ? draftRow(range, units) : null)}
          >
            <Icon size={18} strokeWidth={1.75} aria-hidden="true" />
          </button>
        </td>
      </tr>
      {typed && (
        <tr>
          <td colSpan={3} className="pb-3">
            <span className="flex items-center justify-end gap-2 pr-13">
              <RowInput zone={zone} edge="fastest" row={typed} error={error} onChange={onChange} />–
              <RowInput zone={zone} edge="slowest" row={typed} error={error} onChange={onChange} />
            </span>
            <span className="mt-1.5 grid justify-items-end pr-13">
              <FieldError id={`row-${zone}`} error={error} />
            </span>
          </td>
        </tr>
      )}
    </tbody>
  );
};

type InputProps = Readonly<{
  zone: Zone;
  edge: 'fastest' | 'slowest';
  row: DraftRow;
  error: string | null;
  onChange: (row: DraftRow) => void;
}>;

const RowInput = ({ zone, edge, row, error, onChange }: InputProps) => {
  const { t } = useTranslation('zones');

  return (
    <input
      id={`${edge}-${zone}`}
      className="input w-20 px-1.5 text-center"
      aria-label={t(`rows.${edge}`, { zone })}
      aria-invalid={error ? true : undefined}
      aria-describedby={error ? `row-${zone}-error` : undefined}
      value={row[edge]}
      autoComplete="off"
      onChange={({ target }) => onChange({ ...row, [edge]: target.value })}
    />
  );
};
