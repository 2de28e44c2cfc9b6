import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { awsPatience } from '../patient-client';

/**
 * The document client of the real table. What hangs is tried three times for two seconds each: then a function of the
 * API, which has ten, can still say that this will pass.
 */
export const documentClient = (): DynamoDBDocumentClient =>
  DynamoDBDocumentClient.from(new DynamoDBClient({ maxAttempts: 3, requestHandler: awsPatience(2_000) }));
