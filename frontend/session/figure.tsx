/** A number with its unit set smaller, as the facts of a page are. @example '10.4 km' */
export const Figure = ({ children, small = 'text-[0.875rem]' }: Readonly<{ children: string; small?: string }>) => {
  const space = children.lastIndexOf(' ');
  if (space < 0) return children;

  return (
    <>
      {children.slice(0, space)}{' '}
      <small className={`${small} font-medium tracking-[-0.01em] text-ink2`}>{children.slice(space + 1)}</small>
    </>
  );
};
