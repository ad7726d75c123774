import type { Duty } from '../../responsibilities/index.ts';
import { dutiesOfBankAndInsurance } from './duties-of-bank-and-insurance.ts';
import { dutiesOfFrontAndOrganisations } from './duties-of-front-and-organisations.ts';
import { dutiesOfLabourFinanceEconomy } from './duties-of-labour-finance-economy.ts';
import { dutiesOfMeasures } from './duties-of-measures.ts';
import { dutiesOfSocialDivisions } from './duties-of-social-divisions.ts';
import { dutiesOfWards } from './duties-of-wards.ts';

/** Every act that the plan asks of a body, in the order of the document: a clause with several acts is several duties. */
export const duties: readonly Duty[] = [
  ...dutiesOfMeasures,
  ...dutiesOfLabourFinanceEconomy,
  ...dutiesOfSocialDivisions,
  ...dutiesOfBankAndInsurance,
  ...dutiesOfFrontAndOrganisations,
  ...dutiesOfWards,
];
