import { describe, expect, it } from '@jest/globals';
import { type Names, resolveIntrinsics } from '../../../local/template/resolve-intrinsics';

const names: Names = {
  ref: (name) => `ref-${name}`,
  attribute: (resource, attribute) => `${resource}/${attribute}`,
};
const resolved = (value: unknown): unknown => resolveIntrinsics(value, names);

describe('resolving intrinsics', () => {
  it('replaces references wherever they stand', () => {
    expect(resolved({ a: [{ Ref: 'Table' }, 1, true, null], b: { 'Fn::GetAtt': ['Queue', 'Arn'] } })).toEqual({
      a: ['ref-Table', 1, true, null],
      b: 'Queue/Arn',
    });
  });

  it('reads the short form of an attribute', () => {
    expect(resolved({ 'Fn::GetAtt': 'Queue.Nested.Arn' })).toBe('Queue/Nested.Arn');
  });

  it('joins, splits and selects, one inside the other', () => {
    const stackSuffix = { 'Fn::Select': [1, { 'Fn::Split': ['-', { 'Fn::Join': ['-', ['a', { Ref: 'B' }]] }] }] };

    expect(resolved(stackSuffix)).toBe('ref');
  });

  it('substitutes names, attributes and own variables, and leaves what is escaped', () => {
    const value = { 'Fn::Sub': [`\${Own}:\${Table}:\${Table.Arn}:\${!Literal}`, { Own: { Ref: 'X' } }] };

    expect(resolved(value)).toBe(`ref-X:ref-Table:Table/Arn:\${Literal}`);
  });

  it('drops what has no value', () => {
    expect(resolved({ a: [{ Ref: 'AWS::NoValue' }, 'kept'], b: { Ref: 'AWS::NoValue' } })).toEqual({ a: ['kept'] });
  });

  it.each(['Fn::If', 'Fn::ImportValue', 'Fn::FindInMap', 'Fn::Base64'])('refuses %s by name', (intrinsic) => {
    expect(() => resolved({ deep: [{ [intrinsic]: ['x'] }] })).toThrow(intrinsic);
  });

  it('refuses a list where a text belongs', () => {
    expect(() => resolved({ 'Fn::Join': ['', [['a', 'b']]] })).toThrow('where a text belongs');
  });
});
