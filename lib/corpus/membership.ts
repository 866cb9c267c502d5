/** Slots as tables, for where every character of many texts is asked about. */
import { ANY, type Slot } from './query.ts';
import { kindOf, SOLID } from './runs.ts';

const known = new WeakMap<Slot, Uint8Array>();

/** By code unit 1 for the characters of `slot`: some ten times as fast as asking the slot. */
export function membershipOf(slot: Slot): Uint8Array {
  const before = known.get(slot);
  if (before) return before;
  const members = new Uint8Array(0x10000);
  for (const unit of slot === ANY ? solidUnits() : slot.keys()) members[unit] = 1;
  known.set(slot, members);
  return members;
}

function* solidUnits(): Iterable<number> {
  for (let unit = 0; unit < 0x10000; unit++) if (kindOf(unit) === SOLID) yield unit;
}
