import { describe, expect, it } from '@jest/globals';
import { isGranted } from '../../../local/iam/judge';
import { policyDocumentSchema, type Statement } from '../../../local/iam/statement';

const table = 'arn:aws:dynamodb:eu-central-1:000000000000:table/T';
const policy = (...Statement: readonly unknown[]): readonly Statement[] =>
  policyDocumentSchema.parse({ Statement }).Statement;
const put = (resource = table, context = {}) => ({ action: 'dynamodb:PutItem', resource, context });

describe('judging a call by its policy', () => {
  it('grants nothing without a statement', () => {
    expect(isGranted([], put())).toBe(false);
  });

  it('grants the action on the resource, and neither another action nor another resource', () => {
    const only = policy({ Effect: 'Allow', Action: 'dynamodb:PutItem', Resource: table });

    expect(isGranted(only, put())).toBe(true);
    expect(isGranted(only, { ...put(), action: 'dynamodb:DeleteItem' })).toBe(false);
    expect(isGranted(only, put(`${table}2`))).toBe(false);
  });

  it('reads * and ? as wildcards, and a dot as a dot', () => {
    const wild = policy({ Effect: 'Allow', Action: 'dynamodb:Put*', Resource: [`${table}/index/*`, 'arn:a?c.d'] });

    expect(isGranted(wild, put(`${table}/index/by-date`))).toBe(true);
    expect(isGranted(wild, put('arn:abc.d'))).toBe(true);
    expect(isGranted(wild, put('arn:abcxd'))).toBe(false);
    expect(isGranted(wild, put(table))).toBe(false);
  });

  it('compares actions without regard to case', () => {
    expect(isGranted(policy({ Effect: 'Allow', Action: 'DynamoDB:putitem', Resource: '*' }), put())).toBe(true);
  });

  it('lets a denial win over every grant', () => {
    const denied = policy(
      { Effect: 'Allow', Action: '*', Resource: '*' },
      { Effect: 'Deny', Action: 'dynamodb:*', Resource: table },
    );

    expect(isGranted(denied, put())).toBe(false);
    expect(isGranted(denied, put(`${table}2`))).toBe(true);
  });

  it('grants under a condition only while it holds', () => {
    const conditional = policy({
      Effect: 'Allow',
      Action: 'dynamodb:PutItem',
      Resource: table,
      Condition: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['ATHLETE#*'] } },
    });

    expect(isGranted(conditional, put(table, { 'dynamodb:LeadingKeys': ['ATHLETE#1'] }))).toBe(true);
    expect(isGranted(conditional, put(table, { 'dynamodb:LeadingKeys': ['ATHLETE#1', 'VAULT#1'] }))).toBe(false);
  });

  it('refuses to guess at a condition it does not know', () => {
    const unknown = policy({
      Effect: 'Allow',
      Action: '*',
      Resource: '*',
      Condition: { DateLessThan: { 'aws:CurrentTime': '2026-01-01' } },
    });

    expect(() => isGranted(unknown, put())).toThrow('DateLessThan');
  });
});
