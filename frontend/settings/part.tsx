import type { ReactNode } from 'react';

/** One matter of the settings, under its title. */
export const Part = ({ title, children }: Readonly<{ title: string; children: ReactNode }>) => (
  <section className="card grid content-start gap-1 p-4 lg:p-5">
    <h2 className="text-section font-semibold">{title}</h2>
    {children}
  </section>
);
