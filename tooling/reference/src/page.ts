import { relative } from 'node:path';
import { firstSentence } from './doc-comment.ts';
import { type Door, homeOf, root } from './doors.ts';
import type { Declaration } from './read-module.ts';
import type { DeclarationKind } from './signature.ts';

/** Said at the head of every page that is written by a program. */
export const notice = '<!-- Written by `npx -y pnpm@12 reference`: change the docstrings instead. -->';

const headings: readonly [DeclarationKind, string][] = [
  ['function', 'Functions'],
  ['value', 'Values'],
  ['type', 'Types'],
];

function code(text: string): string {
  return `\`\`\`ts\n${text}\n\`\`\``;
}

/** One name: meaning, signature, what it throws, examples, and where it stands. */
function renderDeclaration({ name, signature, doc, file }: Declaration): string {
  const path = relative(root, file);
  const notes = [
    ...(doc?.parameters ?? []).map(([parameter, meaning]) => `- \`${parameter}\`: ${meaning}`),
    ...(doc?.returns == null ? [] : [`- Returns: ${doc.returns}`]),
    ...(doc?.throws ?? []).map((thrown) => `- Throws: ${thrown.replace(/\s+/g, ' ')}`),
    ...(doc?.clauses ?? []).map((clause) => `- Clause: ${clause}`),
  ];
  const examples = doc?.examples ?? [];
  return [
    `### ${name}`,
    doc?.text ?? '',
    code(signature),
    notes.join('\n'),
    examples.length === 0 ? '' : `Examples, each run by a test:\n\n${code(examples.join('\n'))}`,
    `[${path.replace('packages/plan/src/', '')}](../../${path})`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The anchor of a name on its page: of names that differ in case only, later ones are numbered. */
function anchorOf(declaration: Declaration, home: Door, doors: readonly Door[]): string {
  const anchor = declaration.name.toLowerCase();
  const inOrder = headings
    .flatMap(([kind]) => home.declarations.filter((one) => one.kind === kind))
    .filter((one) => one.name.toLowerCase() === anchor && homeOf(one, doors) === home);
  const at = inOrder.findIndex(({ name }) => name === declaration.name);
  return at > 0 ? `${anchor}-${at}` : anchor;
}

function renderLinks(elsewhere: readonly Declaration[], doors: readonly Door[]): string {
  const rows = elsewhere.map((declaration) => {
    const home = homeOf(declaration, doors);
    const target = home === null ? '' : `${home.page}#${anchorOf(declaration, home, doors)}`;
    const meaning = firstSentence(declaration.doc?.text ?? '').replaceAll('|', '\\|');
    return `| [${declaration.name}](${target}) | ${declaration.kind} | ${meaning} |`;
  });
  return rows.length === 0 ? '' : ['| name | | meaning |', '|---|---|---|', ...rows].join('\n');
}

/** The page of a door: what is at home there in full, and links to what it passes on. */
export function renderDoor(door: Door, doors: readonly Door[]): string {
  const isHome = (declaration: Declaration) => homeOf(declaration, doors)?.page === door.page;
  const sections = headings.flatMap(([kind, heading]) => {
    const ofKind = door.declarations.filter((declaration) => declaration.kind === kind && isHome(declaration));
    return ofKind.length === 0 ? [] : [`## ${heading}`, ...ofKind.map(renderDeclaration)];
  });
  const elsewhere = door.declarations.filter((declaration) => !isHome(declaration));
  const parts = [
    notice,
    `# \`${door.specifier}\``,
    door.doc?.text ?? '',
    ...sections,
    elsewhere.length === 0 ? '' : '## Described behind other doors',
    renderLinks(elsewhere, doors),
    '[All doors](README.md) · [codes](../codes.md)',
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** The page that leads to the others. */
export function renderIndex(doors: readonly Door[]): string {
  const rows = doors.map((door) => {
    const count = (kind: DeclarationKind) =>
      door.declarations.filter((declaration) => declaration.kind === kind).length;
    return `| [\`${door.specifier}\`](${door.page}) | ${count('function')} | ${count('value')} | ${count('type')} |`;
  });
  return `${[
    notice,
    '# The rules library, name by name',
    'One page a door. What is behind each, and a tour: [README of the package](../../packages/plan/README.md). Codes and what they mean: [codes](../codes.md).',
    ['| door | functions | values | types |', '|---|---|---|---|', ...rows].join('\n'),
    'Amounts are whole đồng (`Vnd`), days `YYYY-MM-DD` (`IsoDate`), periods half-open. Bad input is a value with a code; what is thrown is a fault of the calling program.',
  ].join('\n\n')}\n`;
}
