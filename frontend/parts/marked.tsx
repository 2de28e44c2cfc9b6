type MarkedProps = Readonly<{
  /** With the figure between `<0>` and `</0>`, as the catalogues have it. */
  children: string;
  className: string;
}>;

/** A sentence in which a figure stands out. */
export const Marked = ({ children: sentence, className }: MarkedProps) => {
  const [before, figure, after] = sentence.split(/<\/?0>/);

  return (
    <>
      {before}
      <b className={className}>{figure}</b>
      {after}
    </>
  );
};
