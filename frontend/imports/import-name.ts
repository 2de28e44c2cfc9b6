import type { TFunction } from 'i18next';

type Named = Readonly<{ name: string }>;

/** What an import is called: the one file's name, or how many there are. */
export const importName = (files: readonly Named[], t: TFunction<'imports'>): string =>
  files.length === 1 ? (files[0]?.name ?? '') : t('files', { count: files.length });
