import { region } from './account';
import type { Names } from './resolve-intrinsics';

/** Where things are on this laptop, in place of their cloud addresses. */
export type Addresses = Readonly<{
  /** The web app and its API, e.g. `http://127.0.0.1:4400`. */
  site: string;
  /** Sign-in, the inbox and the timers. */
  identity: string;
  /** The one endpoint of all AWS services but S3. */
  gateway: string;
  /** S3, which browsers upload to. */
  buckets: string;
}>;

/** Texts to find and what to put in their place; the longer of two that overlap comes first. */
export type Rewriting = readonly (readonly [from: string, to: string])[];

/** Cloud addresses only come together when a Join is resolved, so they are exchanged for the laptop's afterwards. */
export const addressRewriting = (
  resources: Readonly<Record<string, { Type: string }>>,
  names: Names,
  { site, identity, buckets }: Addresses,
): Rewriting => {
  const ofType = (type: string): readonly string[] =>
    Object.keys(resources).filter((logicalId) => resources[logicalId]?.Type === type);

  return [
    ...ofType('AWS::CloudFront::Distribution').map(
      (id) => [`https://${names.attribute(id, 'DomainName')}`, site] as const,
    ),
    ...ofType('AWS::Cognito::UserPool').map((id) => [String(names.attribute(id, 'ProviderURL')), identity] as const),
    [`https://cognito-idp.${region}.amazonaws.com`, identity],
    ...ofType('AWS::Cognito::UserPoolDomain').map(
      (id) => [`https://${names.ref(id)}.auth.${region}.amazoncognito.com`, identity] as const,
    ),
    ...ofType('AWS::S3::Bucket').map(
      (id) => [`https://${names.attribute(id, 'RegionalDomainName')}`, buckets] as const,
    ),
  ];
};

/** Replaces cloud addresses by the laptop's, in every text of a value. */
export const rewriteAddresses = (value: unknown, rewriting: Rewriting): unknown => {
  if (typeof value === 'string') return rewriting.reduce((text, [from, to]) => text.replaceAll(from, to), value);
  if (Array.isArray(value)) return value.map((item) => rewriteAddresses(item, rewriting));
  if (typeof value !== 'object' || value === null) return value;

  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, rewriteAddresses(item, rewriting)]));
};
