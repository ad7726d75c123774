import type { Action } from '@vuonlen/permissions';
import type { Text } from '@vuonlen/plan/kernel';
import type { Cell } from '@vuonlen/spreadsheets';
import type { DocumentNode } from 'graphql';
import type { ListPage } from '../read-pages.ts';
import type { Say } from './say.ts';

/** A column of an export, as it is read from a row. */
export interface ExportColumn<Row> {
  readonly title: Text;
  /** In letters; 18 unless given. */
  readonly width?: number;
  readonly isMoney?: true;
  readonly cell: (row: Row, say: Say) => Cell;
}

/** How a list is taken away as a table. */
interface ListForm<Answer, Node, Row> {
  readonly name: Text;
  /** The right to read it. */
  readonly action: Action;
  /**
   * What is asked: its variables are what the address may say. A list that is read by pages takes `$after`, asks for 200
   * rows, and for `totalCount @include(if: $isFirst)`.
   */
  readonly question: DocumentNode;
  /** Where the list stands in the answer; null where the reader is not shown what it belongs to. */
  readonly listOf: (answer: Answer) => ListPage<Node> | readonly Node[] | null | undefined;
  /** The rows of an entry, which is the `index`th of the list, with what else was answered; itself unless told. */
  readonly rowsOf?: (node: Node, index: number, answer: Answer) => readonly Row[];
  readonly columns: readonly ExportColumn<Row>[];
}

/** Entries of a list as rows of cells. */
export interface ExportPage {
  readonly totalCount: number;
  readonly isLast: boolean;
  readonly endCursor: string | null;
  readonly entries: number;
  readonly rows: readonly (readonly Cell[])[];
}

/** A list that can be taken away. */
export interface ExportList {
  readonly name: Text;
  readonly action: Action;
  readonly question: DocumentNode;
  readonly columns: readonly Omit<ExportColumn<never>, 'cell'>[];
  /** The page of an answer; null where there is nothing to be seen. `start` entries came before it. */
  readonly pageOf: (answer: unknown, say: Say, start: number) => ExportPage | null;
}

function isPage<Node>(list: ListPage<Node> | readonly Node[]): list is ListPage<Node> {
  return 'pageInfo' in list;
}

/** Defines a list by its question and its columns. */
export function exportList<Answer, Node, Row = Node>(form: ListForm<Answer, Node, Row>): ExportList {
  const { name, action, question, listOf, columns } = form;
  const rowsOf = form.rowsOf ?? ((node: Node) => [node as unknown as Row]);
  return {
    name,
    action,
    question,
    columns,
    pageOf: (answer, say, start) => {
      const list = listOf(answer as Answer);
      if (list === null || list === undefined) return null;
      const nodes = isPage(list) ? list.nodes : list;
      return {
        totalCount: isPage(list) ? (list.totalCount ?? 0) : nodes.length,
        isLast: !isPage(list) || !list.pageInfo.hasNextPage,
        endCursor: isPage(list) ? list.pageInfo.endCursor : null,
        entries: nodes.length,
        rows: nodes
          .flatMap((node, at) => rowsOf(node, start + at, answer as Answer))
          .map((row) => columns.map(({ cell }) => cell(row, say))),
      };
    },
  };
}
