import { useTranslation } from 'react-i18next';

const bars = [
  { x: 0, y: 12, fill: 'fill-z2' },
  { x: 5.9, y: 8, fill: 'fill-z3' },
  { x: 11.8, y: 3, fill: 'fill-z4' },
  { x: 17.6, y: 15, fill: 'fill-z1' },
];

/** Its name gives way to its sign where a narrow page `isShared`. */
export const Brand = ({ isShared = false }: Readonly<{ isShared?: boolean }>) => {
  const { t } = useTranslation();
  return (
    <span className="flex items-center gap-2.25 text-[1.1875rem] font-bold tracking-[-0.045em]">
      <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
        {bars.map(({ x, y, fill }) => (
          <rect key={x} className={fill} x={x} y={y} width="4.4" height={22 - y} rx="1.5" />
        ))}
      </svg>
      <span className={isShared ? 'max-[22rem]:sr-only' : ''}>{t('brand')}</span>
    </span>
  );
};
