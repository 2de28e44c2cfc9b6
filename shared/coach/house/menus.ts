import type { Enjoyment } from '../../domain/goal/goal';
import type { Brief } from './brief';
import { steered } from './enjoyment';
import type { Idea } from './sets';

/** Ideas in the order they come round. A week with one hard session follows `one`; with two, `first` and `second`. */
type Menu = Readonly<{ one: readonly Idea[]; first: readonly Idea[]; second: readonly Idea[] }>;
export type Menus = Readonly<{ build: Menu; sharpen: Menu }>;

const speed: Menus = {
  build: {
    one: ['cruise', 'hills', 'tempo', 'vo2', 'cruise', 'vo2'],
    first: ['hills', 'vo2', 'repetitions', 'vo2'],
    second: ['cruise', 'tempo', 'cruise', 'ladder'],
  },
  sharpen: {
    one: ['race-pace', 'vo2', 'race-pace', 'cruise'],
    first: ['race-pace', 'vo2', 'race-pace', 'race-pace'],
    second: ['cruise', 'tempo', 'ladder', 'cruise'],
  },
};

const tenKilometres: Menus = {
  build: {
    one: ['cruise', 'hills', 'tempo', 'vo2', 'ladder', 'vo2'],
    first: ['hills', 'vo2', 'vo2', 'repetitions'],
    second: ['cruise', 'tempo', 'ladder', 'cruise'],
  },
  sharpen: {
    one: ['race-pace', 'vo2', 'race-pace', 'cruise'],
    first: ['race-pace', 'vo2', 'race-pace', 'race-pace'],
    second: ['cruise', 'tempo', 'cruise', 'ladder'],
  },
};

const half: Menus = {
  build: {
    one: ['cruise', 'tempo', 'hills', 'ladder', 'vo2', 'tempo'],
    first: ['hills', 'vo2', 'vo2', 'repetitions'],
    second: ['cruise', 'tempo', 'cruise', 'ladder'],
  },
  sharpen: {
    one: ['race-pace', 'cruise', 'race-pace'],
    first: ['vo2', 'cruise', 'vo2'],
    second: ['race-pace', 'race-pace', 'race-pace'],
  },
};

const marathon: Menus = {
  build: {
    one: ['cruise', 'hills', 'tempo', 'cruise', 'vo2', 'ladder'],
    first: ['hills', 'cruise', 'vo2', 'ladder'],
    second: ['cruise', 'tempo', 'ladder', 'tempo'],
  },
  sharpen: {
    one: ['cruise', 'race-pace', 'tempo'],
    first: ['ladder', 'vo2', 'cruise'],
    second: ['race-pace', 'cruise', 'race-pace'],
  },
};

const ultra: Menus = {
  build: {
    one: ['hills', 'cruise', 'tempo', 'hills', 'ladder'],
    first: ['hills', 'cruise', 'hills', 'ladder'],
    second: ['cruise', 'tempo', 'cruise', 'tempo'],
  },
  sharpen: {
    one: ['tempo', 'hills', 'cruise'],
    first: ['hills', 'cruise', 'hills'],
    second: ['tempo', 'cruise', 'tempo'],
  },
};

/** A finish in good health asks for little that is hard. */
export const finish: Menus = {
  build: { one: ['cruise', 'tempo', 'cruise', 'ladder'], first: ['cruise'], second: ['tempo'] },
  sharpen: { one: ['tempo', 'cruise', 'ladder'], first: ['cruise'], second: ['tempo'] },
};

const fitness: Menus = {
  build: {
    one: ['hills', 'cruise', 'vo2', 'tempo', 'repetitions', 'ladder', 'vo2'],
    first: ['hills'],
    second: ['cruise'],
  },
  sharpen: { one: ['tempo'], first: ['vo2'], second: ['cruise'] },
};

const enjoyed = (menu: Menu, enjoys: readonly Enjoyment[]): Menu => ({ ...menu, one: steered(menu.one, enjoys) });

/** The menus of a goal. */
export const menusOf = ({ picture: { goal }, blueprint }: Brief): Menus => {
  if (goal.kind === 'fitness') return { ...fitness, build: enjoyed(fitness.build, goal.enjoys ?? []) };
  if (goal.kind === 'from-zero') return fitness;
  if (goal.aim.kind === 'finish' || blueprint.label === 'finish-safely') return finish;
  return { '5K': speed, '10K': tenKilometres, half, marathon, '50K': ultra, '100K': ultra }[goal.distance];
};
