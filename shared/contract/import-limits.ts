/** What may come in at once. */
export const mostImportFiles = 50;
export const mostFileBytes = 25 * 1024 * 1024;
/** What S3 takes in one POST. */
export const mostArchiveBytes = 5 * 1024 * 1024 * 1024;
