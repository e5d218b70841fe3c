/** Sectors of public projects, in the order of `data/public_sectors.csv`; the first stands for all projects. */
export const projectSectors = [
  "any",
  "education",
  "health",
  "social_services",
  "culture",
  "transport",
  "water",
  "energy",
  "civil_protection",
  "recovery",
  "environment",
  "business",
  "tourism",
  "e_governance",
  "digitalisation"
] as const;

export type ProjectSector = Exclude<(typeof projectSectors)[number], "any">;

/** Changes whenever the rule below does, so that what was sorted by an older one is asked for again. */
export const sectorRule = "sectors 1";

/** Sector by the first letter of the World Bank's economic sectors; administration and finance name no service. */
const byLetter: Readonly<Record<string, ProjectSector>> = {
  E: "education",
  H: "health",
  W: "water",
  T: "transport",
  L: "energy",
  Y: "business",
  S: "social_services",
  C: "digitalisation",
  O: "recovery"
};

/** Beginnings of Ukrainian words in a project's title that name a sector. */
const byWord: Readonly<Partial<Record<ProjectSector, readonly string[]>>> = {
  education: ["школ", "ліце", "гімназ", "садоч", "садк", "дитяч", "освіт", "університет"],
  health: ["лікарн", "амбулатор", "поліклін", "медич", "фап", "здоров"],
  culture: ["культур", "музе", "театр", "бібліот", "спадщин", "спорт", "стадіон"],
  transport: ["доріг", "дорог", "дорож", "мост", "тролейбус", "трамва", "транспорт", "аеропорт"],
  water: ["водо", "каналіз", "очисн", "колодяз", "гідрант", "свердловин"],
  energy: ["котельн", "тепло", "енерго", "енергет", "соняч", "когенерац"],
  civil_protection: ["укритт", "сховищ", "бомбосховищ", "протирадіаційн", "безпек", "пожеж"],
  recovery: ["житл", "будинк", "будинок", "відбудов", "реконструкц"],
  environment: ["смітт", "відход", "полігон", "еколог"],
  tourism: ["турис"],
  e_governance: ["цнап", "адмінпослуг"],
  digitalisation: ["цифров", "інформатизац", "інтернет", "оптоволок"]
};

/**
 * The sectors of a project, at least one, in the order of the list: by its codes in the World Bank's economic sectors
 * (WB-ECO) and by words of its title; recovery where neither names one, as every project in the register is for
 * rebuilding or development.
 */
export function sectorsOf(codes: readonly string[], title: string): ProjectSector[] {
  const words = title.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  const found = new Set<ProjectSector>();
  for (const code of codes.map((one) => one.toUpperCase())) {
    const sector = code === "WZ" ? "environment" : byLetter[code[0] ?? ""];
    if (sector) found.add(sector);
  }
  for (const [sector, beginnings] of Object.entries(byWord) as [ProjectSector, readonly string[]][])
    if (words.some((word) => beginnings.some((beginning) => word.startsWith(beginning)))) found.add(sector);
  if (found.size === 0) found.add("recovery");
  return projectSectors.filter((sector): sector is ProjectSector => sector !== "any" && found.has(sector));
}
