import { householdClasses, needKinds } from '@vuonlen/plan/households';
import { BooleanInput, SearchInput, SelectInput, useListContext } from 'react-admin';
import type { HouseholdListQuery } from '../gql/graphql.ts';
import { useText, useWords } from '../i18n/index.ts';

/** What the list's own request brings along for its filters. */
type ListMeta = { wards: HouseholdListQuery['wards']; measures: HouseholdListQuery['plan']['measures'] };

interface FilterProps {
  readonly source: string;
  readonly alwaysOn?: boolean;
}

function useListMeta(): ListMeta {
  const { meta } = useListContext();
  return { wards: meta?.wards ?? [], measures: meta?.measures ?? [] };
}

export function WardFilter(props: FilterProps) {
  const { wards } = useListMeta();
  return <SelectInput {...props} choices={[...wards]} optionText="name" sx={{ minWidth: 150 }} />;
}

export function ClassFilter(props: FilterProps) {
  const words = useWords();
  const choices = householdClasses.map((id) => ({ id, name: words.vocabulary.householdClass[id] }));
  return <SelectInput {...props} choices={choices} translateChoice={false} sx={{ minWidth: 170 }} />;
}

export function NeedFilter(props: FilterProps) {
  const words = useWords();
  const choices = needKinds.map((id) => ({ id, name: words.vocabulary.need[id] }));
  return <SelectInput {...props} choices={choices} translateChoice={false} sx={{ minWidth: 150 }} />;
}

export function MeasureFilter(props: FilterProps) {
  const text = useText();
  const { measures } = useListMeta();
  const choices = measures.map(({ code, name }) => ({ id: code, name: text(name) }));
  return <SelectInput {...props} choices={choices} translateChoice={false} sx={{ minWidth: 190 }} />;
}

/** The filters of the register; on a phone all but the search wait behind one button. */
export function householdFilters(words: ReturnType<typeof useWords>, onPhone: boolean) {
  return [
    <SearchInput
      key="search"
      source="search"
      alwaysOn
      placeholder={words.households.search}
      sx={{ minWidth: { sm: 300 } }}
    />,
    <WardFilter key="place" source="place" alwaysOn={!onPhone} />,
    <ClassFilter key="class" source="class" alwaysOn={!onPhone} />,
    <NeedFilter key="need" source="need" />,
    <MeasureFilter key="hasMeasure" source="hasMeasure" />,
    <MeasureFilter key="lacksMeasure" source="lacksMeasure" />,
    <BooleanInput key="withoutSupport" source="withoutSupport" alwaysOn={!onPhone} />,
  ];
}
