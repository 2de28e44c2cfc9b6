import { Group } from './choice';
import { describedBy, type FieldWords } from './field';

type Props = FieldWords &
  Readonly<{
    value: number | null;
    from: 0 | 1;
    onChange: (value: number) => void;
    /** What a score means, in a few words. */
    anchor: (score: number) => string;
  }>;

/** A feeling from 0 or 1 to 10: radios, each with a word for what it means; the chosen one's is written out. */
export const ScoreField = ({ value, from, onChange, anchor, ...words }: Props) => {
  const scores = Array.from({ length: 11 - from }, (_, index) => from + index);

  return (
    <Group {...words}>
      <div className={`grid gap-1.5 ${from === 0 ? 'grid-cols-6 sm:grid-cols-11' : 'grid-cols-5 sm:grid-cols-10'}`}>
        {scores.map((score) => (
          <label key={score} className="tile tile-strong place-items-center px-0">
            <input
              type="radio"
              id={score === from ? words.id : undefined}
              name={words.id}
              value={score}
              checked={score === value}
              onChange={() => onChange(score)}
              {...describedBy(words)}
            />
            <span className="num">
              {score}
              <span className="sr-only">, {anchor(score)}</span>
            </span>
          </label>
        ))}
      </div>
      <p aria-hidden="true" className="flex justify-between gap-4 text-meta text-ink2">
        {value === null ? (
          <>
            <span>
              {from}: {anchor(from)}
            </span>
            <span className="text-right">10: {anchor(10)}</span>
          </>
        ) : (
          <span className="font-medium text-ink">
            {value}: {anchor(value)}
          </span>
        )}
      </p>
    </Group>
  );
};
