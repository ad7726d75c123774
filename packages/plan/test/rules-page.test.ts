import { describe, expect, it } from 'vitest';
import { conditionsOf, type Support } from '../src/assignments/index.ts';
import { isoDate, type Text } from '../src/kernel/index.ts';
import { type Condition, isSeveral } from '../src/measures/index.ts';
import { haDong2024 } from '../src/plans/ha-dong-2024/index.ts';
import {
  decide,
  findAmbiguities,
  type Plan,
  renderPlanText,
  renderRules,
  supportsOf,
  verifyPlan,
} from '../src/plans/index.ts';
import { songKim2026 } from './second-plan.ts';

type Language = keyof Text;

const plans = [haDong2024, songKim2026];
const languages = ['en', 'vi'] as const;
const pages = plans.flatMap((plan) => languages.map((language) => [plan.id, language, plan] as const));

const anchorsOf = (page: string) => [...page.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id ?? '');
const linksOf = (page: string) => [...page.matchAll(/\]\(([^)\s]+)\)/g)].map(([, address]) => address ?? '');

/** The part of the page between the anchor of the support and the next heading of its level or above. */
function sectionOf(page: string, { code }: Pick<Support, 'code'>): string {
  const [, after = ''] = page.split(`<a id="${code}"></a>\n`);
  const [, body = ''] = after.split(/^### /m);
  return body.split(/^## /m)[0] ?? '';
}

function leaves(conditions: readonly Condition[]): readonly Condition[] {
  return conditions.flatMap((one) => (isSeveral(one) ? [one, ...leaves(one.of)] : [one]));
}

describe('the printed rules', () => {
  it.each<[string, Language]>([
    ['docs/rules.md', 'en'],
    ['docs/rules.vi.md', 'vi'],
  ])(
    'are %s (after a change: vitest run --project plan packages/plan/test/rules-page.test.ts -u)',
    async (file, language) => {
      await expect(renderRules(haDong2024, language)).toMatchFileSnapshot(`../../../${file}`);
    },
  );
});

describe.each(pages)('the rules of %s in %s', (_, language, plan) => {
  const page = renderRules(plan, language);

  it('have nothing that a program forgot to fill in', () => {
    expect(page).not.toMatch(/undefined|\bnull\b|NaN|\[object|\$\{/);
  });

  it('have every support, with the words and the clause of each of its conditions in its own part', () => {
    for (const support of supportsOf(plan)) {
      const section = sectionOf(page, support);
      expect(section, support.code).toContain(`\`${support.code}\``);
      for (const { clause, quote } of leaves(conditionsOf(support))) {
        expect(section, support.code).toContain(`“${quote}”`);
        expect(section, support.code).toContain(`[${clause}]`);
      }
    }
  });

  it('say what decide says: the words of each reason stand in the part of the support', () => {
    for (const support of supportsOf(plan)) {
      const facts = { household: 'h', members: [{ id: 'm' }], supports: [] };
      const asOf = isoDate('2025-06-01');
      for (const { quote } of decide(plan, { measure: support.code, member: 'm', facts, asOf }).reasons) {
        expect(sectionOf(page, support), support.code).toContain(`“${quote}”`);
      }
    }
  });

  it('lead somewhere with every link: into the page, and to a clause of the printed text', () => {
    const anchors = anchorsOf(page);
    expect(new Set(anchors).size).toBe(anchors.length);
    const clauses = new Set(anchorsOf(renderPlanText(plan)));
    const textPage = `plan/${plan.id}.vi.md`;
    for (const address of linksOf(page)) {
      const [file = '', anchor] = address.split('#');
      expect(['', textPage]).toContain(file);
      if (file === '') expect(anchors).toContain(anchor);
      else if (anchor !== undefined) expect(clauses).toContain(anchor);
    }
  });

  it('have tables whose rows are as wide as their heads', () => {
    const cells = (row: string) => row.split(/(?<!\\)\|/).length;
    const tables = page.split(/\n\n/).filter((block) => block.startsWith('| '));
    expect(tables.length).toBeGreaterThan(10);
    for (const table of tables) {
      const rows = table.trim().split('\n');
      expect(new Set(rows.map(cells)).size, rows[0]).toBe(1);
    }
  });

  it('have every group, doubt, identity and clause that is not encoded', () => {
    const anchors = anchorsOf(page);
    for (const { code } of plan.exclusionGroups) expect(anchors).toContain(`group-${code}`);
    for (const { id } of plan.identities) expect(anchors).toContain(`identity-${id}`);
    for (const { id, quote, question, readings } of plan.ambiguities) {
      expect(anchors).toContain(`ambiguity-${id}`);
      expect(page).toContain(`“${quote}”`);
      for (const text of [question, ...readings.map((reading) => reading.text)]) expect(page).toContain(text[language]);
    }
    const [, left = ''] = page.split('<a id="not-encoded"></a>');
    for (const { clause, reason } of plan.unencoded) {
      expect(left).toContain(`| [${clause}](`);
      expect(left).toContain(reason[language]);
    }
  });

  it('tell in the part of a support each doubt that touches it', () => {
    for (const support of supportsOf(plan)) {
      for (const { id } of findAmbiguities(plan, support.code)) {
        expect(sectionOf(page, support), support.code).toContain(`(#ambiguity-${id})`);
      }
    }
  });
});

describe('the examples', () => {
  const run = (plan: Plan, code: string): readonly [unknown, unknown][] => {
    const promised = code.replace(/^(?!const )(.+); \/\/ (.+)$/gm, 'answers.push([$1, $2]);');
    const answers: [unknown, unknown][] = [];
    new Function('plan', 'decide', 'isoDate', 'answers', promised)(plan, decide, isoDate, answers);
    return answers;
  };

  it.each(plans)('of $id run, and answer as the page says: a typical household is granted each support', (plan) => {
    const page = renderRules(plan, 'en');
    for (const support of supportsOf(plan)) {
      const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(sectionOf(page, support)) ?? [];
      const answers = run(plan, code);
      expect(answers.length, support.code).toBe(3);
      for (const [answer, promise] of answers) expect(answer).toEqual(promise);
      expect(answers[0]?.[0], support.code).toBe('GRANTED');
      expect(answers[2]?.[0], support.code).not.toEqual([]);
    }
  });
});

describe('the pages apart', () => {
  it('know nothing of the first plan on the page of the second', () => {
    const names = (plan: Plan) => [
      ...[...plan.agencies, ...plan.sources, ...plan.places, ...supportsOf(plan), ...plan.ambiguities].flatMap(
        (entry) => [
          'code' in entry ? entry.code : entry.id,
          ...('name' in entry ? [entry.name.vi, entry.name.en] : []),
        ],
      ),
      ...plan.legalInstruments.map(({ number }) => number),
    ];
    const second = JSON.stringify(songKim2026);
    const foreign = [...new Set(names(haDong2024))].filter((name) => name.length > 4 && !second.includes(name));
    expect(foreign.length).toBeGreaterThan(100);
    for (const language of languages) {
      const page = renderRules(songKim2026, language);
      for (const name of [...foreign, 'Hà Đông', 'ha-dong', '2024']) expect(page).not.toContain(name);
    }
  });

  it('have no English on the page for officials: codes, addresses and anchors apart', () => {
    for (const plan of plans) {
      const words = renderRules(plan, 'vi').replace(/`[^`]*`|\]\([^)]*\)|<[^>]*>/g, ' ');
      expect(words.match(/\b(?:the|of|and|or|is|not|household|support|clause|row|plan|STATED|ASSUMED)\b/g)).toBeNull();
      expect(words).not.toMatch(/[A-Z]{3,}_[A-Z]+/);
      const codes = [...renderRules(plan, 'vi').matchAll(/`([^`]*)`/g)].map(([, code]) => code);
      const known = [...supportsOf(plan), ...plan.measures.map(({ family }) => ({ code: family }))].map(
        ({ code }) => code,
      );
      expect(new Set(codes)).toEqual(
        new Set([...codes.filter((code) => known.includes(code ?? '')), ...plan.identities.map(({ id }) => id)]),
      );
    }
  });

  it('have both figures of the sum that does not hold, and why', () => {
    const failing = verifyPlan(haDong2024).find(({ id }) => id === 'I19');
    for (const language of languages) {
      const row =
        renderRules(haDong2024, language)
          .split('\n')
          .find((line) => line.includes('"identity-I19"')) ?? '';
      expect(row).toContain('97 × 3.000.000 × 3 = 873.000.000 **≠** 811.500.000');
      expect(row).toContain(failing?.explained?.[language]);
    }
    const open = renderRules(songKim2026, 'en')
      .split('\n')
      .find((line) => line.includes('"identity-S-4"'));
    expect(open).toContain('= 1.413.000.000 **≠** 1.450.000.000 | **does not hold**. Nothing explains it. |');
  });

  it('name the last day of a period, not the first day after it; and say where no end is stated', () => {
    const row = (code: string, language: Language) =>
      renderRules(haDong2024, language)
        .split('\n')
        .find((line) => line.includes(`\`${code}\` |`)) ?? '';
    expect(row('EDUCATION_SUPPORT', 'en')).toContain('| from 1 January 2025 to the end of 31 December 2027 |');
    expect(row('EDUCATION_SUPPORT', 'vi')).toContain('| từ ngày 01/01/2025 đến hết ngày 31/12/2027 |');
    expect(row('TET_GIFT', 'vi')).toContain('| từ ngày 01/01/2025, không ghi thời điểm kết thúc |');
  });

  it('have the amount of a pledge where the text fixes it, and say so where it does not', () => {
    const lines = (code: string) => sectionOf(renderRules(haDong2024, 'en'), { code }).split('\n');
    const joint = lines('HOUSING_NEW_BUILD').find((line) => line.includes('`new-build/youth-union-red-cross`'));
    expect(joint).toContain('| 1 household *(pledged)* | 50.000.000 đồng | joint<br>');
    const two = lines('EDUCATION_SUPPORT').find((line) =>
      line.includes('`education/labour-federation/until-eighteen`'),
    );
    expect(two).toContain('| *among them:* ');
    expect(two).toContain('| 2 children *(projected)* | not fixed by the text | until the age of 18 |');
    const study = renderRules(songKim2026, 'en')
      .split('\n')
      .find((line) => line.includes('`cow/unions`'));
    expect(study).toContain("Women's Union 9 households; Farmers' Union 6 households");
  });

  it('say that a row is assumed, and by which doubt; and where a stated row has a doubt on its words', () => {
    const rows = (code: string) => sectionOf(renderRules(haDong2024, 'en'), { code }).split('\n');
    const card = rows('HEALTH_INSURANCE_CARD').find((line) => line.includes('`WITHIN_YEARS_OF_EXIT`'));
    expect(card).toContain('| ASSUMED<br>[18 three-years-after-exit](#ambiguity-three-years-after-exit) |');
    const near = rows('HEALTH_INSURANCE_CARD').find((line) => line.includes('`CLASS_IN`'));
    expect(near).toContain('| STATED<br>ASSUMED from 1 January 2025 to the end of 31 December 2027: [');
    expect(near).toContain('](#ambiguity-card-of-near-poor-after-2024)');
    const group = (code: string) => rows(code).find((line) => line.includes('`EXCLUSION_GROUP`'));
    expect(group('HOUSING_REPAIR')).toMatch(/\| ASSUMED<br>\[\d+ one-of-house-and-book\]/);
    expect(group('SAVINGS_BOOK')).toContain('| STATED<br>but see: ');
    const works = rows('SAVINGS_BOOK').find((line) => line.includes('`NOT_BUILDING_OR_REPAIRING`'));
    expect(works).toContain('| `EXCLUDED`<br>Excluded | STATED<br>but see: ');
    expect(rows('TUITION_SUPPORT').find((line) => line.includes('`CLASS_IN`'))).toContain('| STATED |');
  });
});

describe('what is needed together', () => {
  const section = (language: Language) => sectionOf(renderRules(haDong2024, language), { code: 'PREFERENTIAL_CREDIT' });

  it('stands in rows below its own, as one of those that are enough', () => {
    const rows = section('en').split('\n');
    const numbered = (number: string) => rows.find((line) => line.startsWith(`| ${number} |`));
    expect(numbered('2')).toContain('| One of the following is enough | `ANY_OF` | `DENIED`');
    expect(numbered('2.2')).toContain('| All of the following are needed | `ALL_OF` | – | – |');
    expect(numbered('2.2.1')).toContain('| In hardship | `IN_HARDSHIP`');
    expect(numbered('2.2.3')).toContain('| In school | `IN_SCHOOL`');
    expect(section('vi')).toContain('| 2.2 | Có đủ các điều kiện sau |');
  });

  it('is one line in the summary, and met by the example of another plan', () => {
    const line = renderRules(haDong2024, 'vi')
      .split('\n')
      .find((one) => one.includes('`PREFERENTIAL_CREDIT` |'));
    expect(line).toContain('Thuộc diện: hộ cận nghèo; hoặc: Có hoàn cảnh khó khăn, đồng thời: Bậc học: ');
    const cite = { clause: 'II.2.1#2', quote: 'hộ cận nghèo' };
    const school: Condition = { kind: 'IN_SCHOOL', ...cite };
    const hard: Condition = { kind: 'IN_HARDSHIP', ...cite };
    const choice: Condition = { kind: 'ANY_OF', of: [hard, school], ...cite };
    const nested: Condition = { kind: 'ANY_OF', of: [{ kind: 'ALL_OF', of: [choice, school], ...cite }], ...cite };
    const generalPolicies = haDong2024.generalPolicies.map((one) => ({ ...one, conditions: [nested] }));
    const page = renderRules({ ...haDong2024, generalPolicies }, 'en');
    expect(page).toContain('| (In hardship; or: In school), and: In school |');
    const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(sectionOf(page, { code: 'PREFERENTIAL_CREDIT' })) ?? [];
    expect(code).toContain("inHardship: true, supports: [], members: [{ id: 'm-1', inSchool: true }]");
  });
});

describe('a plan that is changed', () => {
  const change = (changes: Partial<Plan>) => renderRules({ ...songKim2026, ...changes }, 'en');

  it('shows a ruling as the reading in use', () => {
    const doubts = songKim2026.ambiguities.map((doubt) => ({
      ...doubt,
      ruling: { reading: 'calendar-years', basis: '12/TB-BCĐ', on: isoDate('2026-03-02') },
    }));
    const page = change({ ambiguities: doubts });
    expect(page).toContain('**In use:** Calendar years `calendar-years`');
    expect(page).toContain('`calendar-years`, 12/TB-BCĐ, 2 March 2026');
    expect(page).not.toContain('**In use:** Full');
  });

  it('prints words with signs of Markdown as they stand', () => {
    const measures = songKim2026.measures.map((measure) => ({ ...measure, name: { vi: 'a|b*c', en: 'a|b*c <d>' } }));
    expect(change({ measures })).toContain('### 2. a\\|b\\*c \\<d\\> (a\\|b\\*c)');
  });

  it('leaves out the part of loans where there are none, and says that there is no group', () => {
    const page = change({ otherLoans: [], exclusionGroups: [] });
    expect(page).not.toContain('## Loans');
    expect(page).toContain('The plan has no exclusion group.');
  });
});
