import { Figure } from './figure';

/** A number of a page and what it is, in a list of such. */
export const Fact = ({ name, value }: Readonly<{ name: string; value: string }>) => (
  <div>
    <dt className="text-meta text-ink2">{name}</dt>
    <dd className="num text-fact lg:text-[1.625rem]">
      <Figure>{value}</Figure>
    </dd>
  </div>
);
