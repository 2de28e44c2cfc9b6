import { Info } from 'lucide-react';
import type { ReactNode } from 'react';

/** Something an athlete should know before going on. */
export const Callout = ({ title, children }: Readonly<{ title: string; children: ReactNode }>) => (
  <section className="card grid wrap-anywhere grid-cols-[auto_minmax(0,1fr)] gap-3 border-edge p-4">
    <Info size={20} strokeWidth={1.75} aria-hidden="true" className="mt-0.5" />
    <div className="grid gap-1">
      <h2 className="text-body font-semibold tracking-[-0.015em]">{title}</h2>
      <div className="grid gap-1.5 text-pretty text-ink2">{children}</div>
    </div>
  </section>
);
