import { useTranslation } from 'react-i18next';
import type { ChangeReply } from '../../shared/contract/change';
import { ChartTable } from '../charts/chart-table';
import { useWidth } from '../charts/use-width';
import { useFormat } from '../format';
import { type VolumeBar, volumeBars } from './volume-geometry';

/** Heights in px: of the bars, and of the labels below them. */
const tall = 108;
const labelRoom = 22;
/** Above the bars, for their figures; and how much of a row one figure takes, and two with an arrow, in px. */
const figureRoom = 18;
const oneFigure = 64;
const bothFigures = 128;

/** The weeks that changed: what they held before as an outline, what they hold after as a solid bar. */
export const VolumeChart = ({ weeks }: Pick<ChangeReply, 'weeks'>) => {
  const { t } = useTranslation('changes');
  const format = useFormat();
  const [frame, width] = useWidth<HTMLDivElement>(640);
  const pairs = weeks.map(({ number, before, after }) => ({ number, before: before.volume, after: after.volume }));
  const sentences = pairs.map(({ number, before, after }) =>
    t('volume.week', { number, before: format.distance(before), after: format.distance(after) }),
  );
  const slot = width / Math.max(1, weeks.length);
  const figureOf = ({ before, after }: (typeof pairs)[number]): string | null => {
    if (slot < oneFigure) return null;
    const now = format.distance(after);
    return before === after || slot < bothFigures ? now : `${format.distanceFigure(before)} → ${now}`;
  };
  if (weeks.length === 0) return null;

  return (
    <section className="card p-4 lg:p-5" aria-labelledby="volume">
      <header className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="volume" className="text-section font-semibold">
          {t('volume.title')}
        </h2>
        <p className="eyebrow flex flex-wrap gap-x-4">
          <Key className="border border-ink2">{t('volume.before')}</Key>
          <Key className="bg-ink">{t('volume.after')}</Key>
        </p>
      </header>
      <div ref={frame}>
        <svg
          role="img"
          aria-label={t('volume.label', { weeks: sentences.join(' ') })}
          viewBox={`0 ${-figureRoom} ${width} ${figureRoom + tall + labelRoom}`}
          className="block w-full overflow-visible"
        >
          {volumeBars(pairs, width, tall).map((bar, index) => (
            <Week
              key={bar.number}
              bar={bar}
              label={t('volume.short', { number: bar.number })}
              figure={pairs[index] ? figureOf(pairs[index]) : null}
            />
          ))}
        </svg>
      </div>
      <ChartTable
        caption={t('volume.title')}
        columns={[t('volume.weekColumn'), t('volume.before'), t('volume.after')]}
        rows={pairs.map(({ number, before, after }) => ({
          key: String(number),
          cells: [format.number(number, 0), format.distance(before), format.distance(after)],
        }))}
        className="mt-1"
      />
    </section>
  );
};

const Key = ({ className, children }: Readonly<{ className: string; children: string }>) => (
  <span className="inline-flex items-center gap-1.5">
    <span aria-hidden="true" className={`size-3 rounded-[3px] ${className}`} />
    {children}
  </span>
);

type WeekProps = Readonly<{ bar: VolumeBar; label: string; figure: string | null }>;

const Week = ({ bar: { x, width, before, after }, label, figure }: WeekProps) => (
  <g>
    {figure && (
      <text
        x={x + width / 2}
        y={Math.min(before.y, after.y) - 7}
        textAnchor="middle"
        className="fill-ink text-caption font-semibold"
      >
        {figure}
      </text>
    )}
    <rect x={x + 4} y={after.y} width={Math.max(1, width - 8)} height={after.height} rx={4} className="fill-ink" />
    <rect
      x={x}
      y={before.y}
      width={width}
      height={before.height}
      rx={5}
      className="fill-transparent stroke-ink2"
      strokeWidth={1.5}
    />
    <text x={x + width / 2} y={tall + 16} textAnchor="middle" className="fill-ink2 text-caption">
      {label}
    </text>
  </g>
);
