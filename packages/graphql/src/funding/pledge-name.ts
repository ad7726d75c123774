import type { FundingSource, Pledge } from '@vuonlen/plan/funding';
import type { Text } from '@vuonlen/plan/kernel';

/** A pledge is called after those who stand behind it: "Hội LHPN và Đoàn TNCS HCM". */
export function pledgeName(pledge: Pledge, sources: readonly FundingSource[]): Text {
  const age = pledge.untilAge?.value;
  return {
    vi: sources.map(({ name }) => name.vi).join(' và ') + (age ? ` (đến ${age} tuổi)` : ''),
    en: sources.map(({ name }) => name.en).join(' and ') + (age ? ` (until ${age})` : ''),
  };
}
