import { useEffect, useState } from 'react';

/** Whether a moment, in ms since 1970, lies behind; false while there is none. */
export const useIsPast = (moment: number | null): boolean => {
  const [past, setPast] = useState<number | null>(null);

  useEffect(() => {
    if (moment === null) return;
    const timer = setTimeout(() => setPast(moment), Math.max(0, moment - Date.now()));
    return () => clearTimeout(timer);
  }, [moment]);

  return moment !== null && past === moment;
};
