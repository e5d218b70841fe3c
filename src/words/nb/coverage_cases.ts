import type {CoverageCasesWords, Subject} from "../rooms/coverage_cases.js";
import {say} from "./speech.js";

const subjects: Readonly<Record<Subject, string>> = {
  norwegian: "norsk-ukrainske partnerskapene",
  swedish: "svensk-ukrainske partnerskapene",
  case: "sakene"
};

const theOne: Readonly<Record<Subject, string>> = {
  norwegian: "det ene norsk-ukrainske partnerskapet",
  swedish: "det ene svensk-ukrainske partnerskapet",
  case: "den ene saken"
};

export const coverageCases: CoverageCasesWords = {
  stages: {
    title: ({stalled, worst}) => {
      if (stalled === null) return "Det er ingen åpne saker";
      const {part, whole} = stalled;
      if (part.value === 0) return `Ingen av de ${say.count(whole.value)} åpne sakene har stått lenger enn grensen`;
      const stages = say.list((worst?.groups ?? []).map((stage) => `«${String(stage).toLowerCase()}»`));
      return (
        `${say.count(part.value)} av ${say.count(whole.value)} åpne saker har stått lenger enn grensen for steget` +
        (worst === null ? "" : `; flest i ${stages} (${say.count(worst.value)})`)
      );
    },
    subtitle: (day) =>
      `Saker etter steg per ${say.day(day)}, den nyeste datoen i sakslisten. Fylt: saker som har stått lenger enn ` +
      "grensen.",
    legend: {stalled: "Stanset: lenger enn grensen", within: "Innenfor grensen, eller ingen grense"},
    figures: (cases, stalled, limit) => {
      const all = `${say.count(cases)} ${say.plural(cases, {one: "sak", other: "saker"})}`;
      if (limit === null) return all;
      return (
        `${all}, ${say.count(stalled)} over ${say.count(limit)} ` + `${say.plural(limit, {one: "dag", other: "dager"})}`
      );
    },
    columns: {
      label: "Steg",
      case_count: "Saker",
      stalled_count: "Stanset",
      stalled_after_days: "Grense, dager",
      median_days: "Dager i steget, median",
      longest_days: "Lengst, dager",
      evidence: "Grunnlag"
    },
    note:
      "Grensene er våre og står i tabellen; KS har ikke satt noen. Sakslisten telles aldri sammen med partnerskapene " +
      "fra åpne kilder."
  },
  time: {
    title: ({overdue, soon, undated}) =>
      `${say.count(overdue)} neste steg er over fristen, ${say.count(soon)} har frist innen 30 dager, og ` +
      `${say.count(undated)} ${say.plural(undated, {one: "åpen sak", other: "åpne saker"})} har ingen frist`,
    subtitle: (day) =>
      `Dager hver sak har stått i sitt steg per ${say.day(day)}. Et tegn per sak, strek ved grensen. Tabellen er ` +
      `ordnet ` +
      "etter neste frist.",
    legend: {within: "Innenfor grensen, eller ingen grense", stalled: "Stanset", limit: "Grense for steget"},
    axis: "Dager i steget",
    state: (isStalled, isOverdue) => {
      if (isStalled) return isOverdue ? "stanset, over fristen" : "stanset";
      return isOverdue ? "over fristen" : "i rute";
    },
    columns: {
      partner_name: "Kommune",
      host: "Hromada",
      stage_text: "Steg",
      days_in_stage: "Dager i steget",
      state: "Tilstand",
      step: "Neste steg",
      next_step_due_date: "Frist",
      days_to_due: "Dager til frist",
      role: "Ansvarlig rolle",
      evidence: "Grunnlag"
    },
    note:
      "Navnet på en hromada i sakslisten vises bare når paret allerede er offentlig, eller når saken er et eksempel " +
      "fra et område unna fronten. Roller vises, aldri personer."
  },
  lessons: {
    show: "Vis",
    subjects: {
      norwegian: "Norsk-ukrainske partnerskap",
      swedish: "Svensk-ukrainske partnerskap",
      case: "Saker fra første møte"
    },
    title: (subject, {subjects: all, most, never}) => {
      const lessons = say.list((most?.groups ?? []).map((lesson) => `«${String(lesson)}»`));
      const best =
        most === null || most.value === 0
          ? `Ingen av de ti erfaringene er omtalt for ` +
            `${all === 1 ? theOne[subject] : `de ${say.count(all)} ${subjects[subject]}`}`
          : all === 1
            ? `${lessons} er ${most.groups.length === 1 ? "" : "hver "}omtalt for ${theOne[subject]}`
            : `${lessons} er ${most.groups.length === 1 ? "" : "hver "}omtalt for ${say.count(most.value)} av de ` +
              `${say.count(all)} ${subjects[subject]}`;
      return never.length === 0 || most === null || most.value === 0
        ? best
        : `${best}; for ingen: ${say.list(never.map((name) => `«${name}»`))}`;
    },
    subtitle:
      "For hvor mange noe er omtalt om hver av KS’ ti erfaringer. Omtalt betyr at det står noe, ikke at det er bra; " +
      "ikke omtalt betyr at vi ikke vet, ikke at det er dårlig.",
    legend: {known: "Noe er omtalt", missing: "Ikke funnet"},
    figures: (known, all) => `${say.count(known)} av ${say.count(all)}`,
    columns: {
      label: "Partnerskap",
      lesson_order: "Nr.",
      lesson: "Erfaring",
      known_when: "Hva som er omtalt",
      evidence_text: "Grunnlag",
      known: "Omtalt for",
      subjects: "Av"
    },
    statements: "Hva som er omtalt for hver av dem, erfaring for erfaring",
    note:
      "Lest på sidene som påstandene viser til; en side vi ikke har funnet, kan fortelle mer. Dette er spørsmål å " +
      "stille, ikke feil ved partnerskapene."
  }
};
