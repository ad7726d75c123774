import type { Words } from '../words.type.ts';

export const responsibilities: Words['responsibilities'] = {
  title: 'Responsibilities',
  intro: "Each cell names an agency's role in a field of work. Choose a role to read the plan's own sentence.",
  matrix: 'Matrix',
  byAgency: 'By agency',
  agency: 'Agency',
  general: 'General work',
  section: (number) => `Section IV.${number}`,
  legend: "Dashed border: requested (a body outside the district's authority). Solid border: directed.",
  role: 'Role',
  mandate: 'Mandate',
  deadline: 'Deadline',
  noDeadline: 'The plan states no deadline',
  partners: 'Together with',
  measures: 'Measures',
  agencies: 'Agencies',
  print: 'Print the matrix',
  open: (roles, agency, field) => `${roles}: ${agency}, ${field}`,
  count: (duties) => `${duties} duties`,
};
