import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';

/** What opens a `details` of the class `group`: its words, behind the arrow that turns. */
export const Summary = ({ children, className = '' }: Readonly<{ children: ReactNode; className?: string }>) => (
  <summary className={`-ml-1 inline-flex min-h-8 cursor-pointer items-center gap-1 rounded-chip pr-1.5 ${className}`}>
    <ChevronRight
      size={16}
      strokeWidth={2}
      aria-hidden="true"
      className="flex-none transition-transform duration-150 group-open:rotate-90 motion-reduce:transition-none"
    />
    <span className="min-w-0 text-balance">{children}</span>
  </summary>
);
