import type { ReactNode } from 'react';

/** Something is being made elsewhere, nobody knows for how long; what it is stands under the bar. */
export const Working = ({ label, children }: Readonly<{ label: string; children: ReactNode }>) => (
  <section className="card grid gap-3 p-5">
    <div role="progressbar" aria-label={label} className="h-1.5 overflow-hidden rounded-full bg-sunken">
      <div className="h-full w-1/3 rounded-full bg-ink motion-safe:animate-[to-and-fro_1.6s_ease-in-out_infinite_alternate]" />
    </div>
    <p className="max-w-text text-pretty text-ink2">{children}</p>
  </section>
);
