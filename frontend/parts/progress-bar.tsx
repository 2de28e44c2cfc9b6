/** How much of something is done, 0–1; null while that cannot be told. */
export const ProgressBar = ({ label, share }: Readonly<{ label: string; share: number | null }>) => (
  <div
    role="progressbar"
    aria-label={label}
    aria-valuemin={0}
    aria-valuemax={100}
    {...(share !== null && { 'aria-valuenow': Math.round(share * 100) })}
    className="h-1.5 overflow-hidden rounded-full bg-sunken"
  >
    {share === null ? (
      <div className="h-full w-1/3 rounded-full bg-ink motion-safe:animate-[to-and-fro_1.6s_ease-in-out_infinite_alternate]" />
    ) : (
      <div className="h-full rounded-full bg-ink" style={{ width: `${Math.min(1, share) * 100}%` }} />
    )}
  </div>
);
