import type { FactSetting } from '../households/index.ts';
import type { Citation, Text } from '../kernel/index.ts';
import type { FactValue } from './finding.ts';

/** A change of one changeable fact that a condition of the plan asks for, with the words that ask for it. */
export interface Change extends Citation {
  readonly fact: FactSetting['fact'];
  /** The fact as found, null when it was not known. */
  readonly from: FactValue;
  /** The value that is enough; null for a support that is cancelled. */
  readonly to: FactValue;
  /** What has to be done, as an official would write it. */
  readonly text: Text;
  /** The same for the program: what `applyChanges` does. */
  readonly setting: FactSetting;
}
