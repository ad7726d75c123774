import pg from 'pg';

/** How large an invented register is. */
export interface RegisterSize {
  readonly households: number;
}

/** Members and supports of a household: 400 000 and 200 000 for 100 000 households. */
const membersEach = 4;
const supportsEach = 2;

/** A time-ordered id out of a number, always the same: the table decides the first digits, the seed the last ones. */
const idOf = (table: number, number: string, seed: number) =>
  `(lpad(to_hex(${table}::bigint * 4294967296 + ${number}), 12, '0') || '7' || substr(md5('${seed}/${table}/' || ${number}), 1, 3)
    || '8' || substr(md5('${seed}/${table}/' || ${number}), 4, 15))::uuid`;

const families = `(array['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Ngô'])`;
const middles = `(array['Văn', 'Thị', 'Đức', 'Minh', 'Thu', 'Ngọc', 'Quang', 'Hồng'])`;
const givens = `(array['An', 'Bình', 'Chi', 'Dũng', 'Đào', 'Giang', 'Hà', 'Hùng', 'Khánh', 'Lan', 'Mai', 'Nam', 'Oanh',
  'Phúc', 'Quân', 'Sơn', 'Tâm', 'Uyên', 'Vinh', 'Yến'])`;

/** A part of a name, drawn by the seed. */
const drawn = (list: string, length: number, salt: string, number: string, seed: number) =>
  `${list}[1 + (('x' || substr(md5('${seed}${salt}' || ${number}), 1, 7))::bit(28)::int % ${length})]`;

function households(committee: string, count: number, seed: number): string {
  return `insert into household (committee_id, id, code, head_name, head_name_key, place, residential_group, address,
      class, standard, demo, recorded_at, updated_at, version)
    select '${committee}', ${idOf(1, 'i', seed)}, 'HD-' || lpad(i::text, 6, '0'), f || ' ' || m || ' ' || g,
      g || ' ' || f || ' ' || m, p, 'Tổ dân phố ' || (1 + i % 20), (1 + i % 300) || ' đường giả định',
      'NEAR_POOR', case when i % 5 = 0 then 'CITY' else 'CENTRAL' end, true,
      timestamptz '2024-01-02 02:00Z' + i * interval '1 second', timestamptz '2024-03-02 02:00Z' + i * interval '1 second', 1
    from (select i, ${drawn(families, 10, 'f', 'i', seed)} as f, ${drawn(middles, 8, 'm', 'i', seed)} as m,
        ${drawn(givens, 20, 'g', 'i', seed)} as g,
        (select array_agg(id order by id) from place where committee_id = '${committee}' and baseline_households is not null) as wards
      from generate_series(1, ${count}) i) n, lateral (select wards[1 + i % array_length(wards, 1)] as p) w`;
}

function members(committee: string, count: number, seed: number): string {
  return `insert into household_member (committee_id, id, household_id, full_name, name_key, relation, sex, birth_date,
      birth_year, in_school, recorded_at, updated_at, version)
    select '${committee}', ${idOf(2, `(i * ${membersEach} + n)`, seed)}, h.id,
      case when n = 0 then h.head_name else f || ' ' || m || ' ' || g end,
      case when n = 0 then h.head_name_key else g || ' ' || f || ' ' || m end,
      (array['HEAD', 'SPOUSE', 'CHILD', 'CHILD'])[n + 1], (array['MALE', 'FEMALE'])[1 + (i + n) % 2], b,
      extract(year from b), n > 1, h.recorded_at, h.recorded_at, 1
    from (select row_number() over (order by id)::int as i, * from household where committee_id = '${committee}') h,
      generate_series(0, ${membersEach - 1}) n,
      lateral (select ${drawn(families, 10, 'F', `i || '/' || n`, seed)} as f, ${drawn(middles, 8, 'M', `i || '/' || n`, seed)} as m,
        ${drawn(givens, 20, 'G', `i || '/' || n`, seed)} as g, (date '1970-01-01' + (n * 5500 + i % 2000))::date as b) w
    where h.i <= ${count}`;
}

const hands = `(array['SAVINGS_BOOK', 'ESSENTIAL_ITEMS'])`;

function supports(committee: string, seed: number): string[] {
  const from = `from (select row_number() over (order by id)::int as i, * from household where committee_id = '${committee}') h,
    generate_series(0, ${supportsEach - 1}) n`;
  const number = `(i * ${supportsEach} + n)`;
  return [
    `insert into decision (committee_id, id, household_id, measure, outcome, reasons, missing, facts, as_of, plan_revision,
        recorded_at, recorded_by)
      select '${committee}', ${idOf(3, number, seed)}, h.id, ${hands}[n + 1], 'GRANTED', '[]', '{}', '{}', '2024-06-15',
        (select id from plan_revision where committee_id = '${committee}' and state = 'ADOPTED'), h.recorded_at, 'bench' ${from}`,
    `insert into assignment (committee_id, id, household_id, measure, state, amount, effective_on, decision_id, recorded_at,
        recorded_by, updated_at, version)
      select '${committee}', ${idOf(4, number, seed)}, h.id, ${hands}[n + 1], 'ASSIGNED', case n when 0 then 20000000 else 6000000 end,
        '2024-06-15', ${idOf(3, number, seed)}, h.recorded_at + n * interval '1 minute', 'bench',
        h.recorded_at, 1 ${from}`,
  ];
}

/**
 * Fills an empty register with invented households, four members and two live supports each, always the same for a
 * seed. The statements stand here and not in the database package: nothing of the product writes such rows.
 */
export async function inventRegister(
  url: string,
  committee: string,
  { households: count }: RegisterSize,
  seed: number,
): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(households(committee, count, seed));
    await client.query(members(committee, count, seed));
    for (const statement of supports(committee, seed)) await client.query(statement);
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}
