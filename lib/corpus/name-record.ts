/** A name or term as a segment keeps it. */
export interface NameRecord {
  /** As printed, Simplified: 毛腾飞, 芦淞区, 三高四新. */
  readonly name: string;
  readonly kind: 'person' | 'place' | 'term';
  /** For people: what they were called, newest first, with ISO dates: 市委书记、市人大常委会主任. */
  readonly roles?: readonly { readonly role: string; readonly dates: readonly string[] }[];
}
