/** How the supports of the plan fall on one ward, so that every figure of the plan fits. */
export interface WardShare {
  readonly ward: string;
  readonly code: string;
  readonly households: number;
  readonly centralStandard: number;
  /** Pledge of the second leg of each new build. */
  readonly newBuilds: readonly string[];
  readonly repairs: number;
  /** Books by the pledge that pays them. */
  readonly books: { readonly ward: number; readonly fund: number; readonly mobilised: number; readonly others: number };
  /** Pupils by the pledge that pays them; those named until 18 are among the labour federation's. */
  readonly pupils: {
    readonly ward: number;
    readonly fund: number;
    readonly childrensFund: number;
    readonly labour: number;
    readonly biaBa: number;
    readonly untilEighteen: number;
  };
  /** Households with 0, 1, 2 and 3 pupils. */
  readonly families: readonly [number, number, number, number];
  /** Pupils in kindergarten, primary, lower secondary, and grades 10, 11, 12 of 2024–2025. */
  readonly levels: readonly [number, number, number, number, number, number];
  readonly bicycles: number;
  readonly items: number;
  /** Share of the households whose supports of 2024 are assigned by the middle of June. */
  readonly assignedByJune: number;
}

/** Figures that the plan does not print are a choice: 84 households, 541 half-years of schooling in 2025–2027. */
export const distribution: readonly WardShare[] = [
  {
    ward: 'ha-cau',
    code: 'HC',
    households: 2,
    centralStandard: 0,
    newBuilds: [],
    repairs: 0,
    books: { ward: 2, fund: 0, mobilised: 0, others: 0 },
    pupils: { ward: 2, fund: 0, childrensFund: 0, labour: 0, biaBa: 0, untilEighteen: 0 },
    families: [1, 0, 1, 0],
    levels: [0, 1, 1, 0, 0, 0],
    bicycles: 0,
    items: 1,
    assignedByJune: 1,
  },
  {
    ward: 'yen-nghia',
    code: 'YN',
    households: 3,
    centralStandard: 0,
    newBuilds: [],
    repairs: 0,
    books: { ward: 3, fund: 0, mobilised: 0, others: 0 },
    pupils: { ward: 2, fund: 1, childrensFund: 0, labour: 0, biaBa: 1, untilEighteen: 0 },
    families: [1, 0, 2, 0],
    levels: [1, 1, 2, 0, 0, 0],
    bicycles: 1,
    items: 1,
    assignedByJune: 0.67,
  },
  {
    ward: 'phu-luong',
    code: 'PL',
    households: 17,
    centralStandard: 0,
    newBuilds: ['new-build/womens-union'],
    repairs: 0,
    books: { ward: 3, fund: 5, mobilised: 6, others: 2 },
    pupils: { ward: 2, fund: 7, childrensFund: 2, labour: 3, biaBa: 6, untilEighteen: 0 },
    families: [6, 4, 5, 2],
    levels: [2, 8, 7, 1, 1, 1],
    bicycles: 4,
    items: 3,
    assignedByJune: 1,
  },
  {
    ward: 'dong-mai',
    code: 'DM',
    households: 19,
    centralStandard: 1,
    newBuilds: ['new-build/youth-union-red-cross'],
    repairs: 1,
    books: { ward: 3, fund: 5, mobilised: 6, others: 3 },
    pupils: { ward: 0, fund: 8, childrensFund: 3, labour: 3, biaBa: 8, untilEighteen: 0 },
    families: [6, 5, 7, 1],
    levels: [3, 8, 7, 1, 2, 1],
    bicycles: 4,
    items: 3,
    assignedByJune: 0.5,
  },
  {
    ward: 'duong-noi',
    code: 'DN',
    households: 21,
    centralStandard: 0,
    newBuilds: ['new-build/labour-federation'],
    repairs: 0,
    books: { ward: 5, fund: 6, mobilised: 6, others: 3 },
    pupils: { ward: 3, fund: 8, childrensFund: 3, labour: 3, biaBa: 7, untilEighteen: 1 },
    families: [7, 5, 8, 1],
    levels: [3, 9, 8, 2, 1, 1],
    bicycles: 4,
    items: 3,
    assignedByJune: 0.33,
  },
  {
    ward: 'bien-giang',
    code: 'BG',
    households: 22,
    centralStandard: 1,
    newBuilds: ['new-build/womens-union', 'new-build/political-academy'],
    repairs: 0,
    books: { ward: 3, fund: 7, mobilised: 7, others: 3 },
    pupils: { ward: 1, fund: 9, childrensFund: 4, labour: 3, biaBa: 8, untilEighteen: 1 },
    families: [7, 7, 6, 2],
    levels: [3, 9, 9, 2, 1, 1],
    bicycles: 5,
    items: 3,
    assignedByJune: 0.4,
  },
];
