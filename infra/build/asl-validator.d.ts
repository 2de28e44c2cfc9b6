declare module 'asl-validator' {
  /** Validates a definition in Amazon States Language. */
  export default function aslValidator(definition: unknown): {
    isValid: boolean;
    /** All errors in one text. */
    errorsText(separator: string): string;
  };
}
