/** The values of an enum with their meaning. A value of the vocabulary that has none does not compile. */
export function described<Code extends string>(
  meanings: Readonly<Record<Code, string>>,
): { [Value in Code]: { value: Value; description: string } } {
  const values: Partial<{ [Value in Code]: { value: Value; description: string } }> = {};
  for (const code in meanings) values[code] = { value: code, description: meanings[code] };
  return values as { [Value in Code]: { value: Value; description: string } };
}
