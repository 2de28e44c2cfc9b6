/** The same text, passed on once its first piece has come or it has ended without one. */
export const begun = async (text: AsyncIterable<string>): Promise<AsyncIterable<string>> => {
  const pieces = text[Symbol.asyncIterator]();
  const first = await pieces.next();
  return (async function* () {
    try {
      for (let piece = first; !piece.done; piece = await pieces.next()) yield piece.value;
    } finally {
      await pieces.return?.();
    }
  })();
};
