import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitSystem } from '../../shared/domain/units/format';
import { FormatContext, formatOnce } from '../format';
import { readerLocale } from '../i18n/language';

/** Numbers and dates inside are said in these units, and in the language that is read. */
export const InUnits = ({ units, children }: Readonly<{ units: UnitSystem; children: ReactNode }>) => {
  const { i18n } = useTranslation();

  return <FormatContext value={formatOnce(readerLocale(i18n.language))(units)}>{children}</FormatContext>;
};
